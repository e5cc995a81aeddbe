import type { ClipboardEvent } from 'react';
import { netjesGeplakt } from '../../opp/plakken.ts';
import { naKlik } from './na-klik.ts';

type Props = {
  id: string;
  soort: 'tekst' | 'regel' | 'datum';
  waarde: string;
  beschreven: string | undefined;
  fout: boolean;
  /** Bij elke toets. */
  typ: (waarde: string) => void;
  /** Als het veld verlaten wordt. */
  klaar: (waarde: string) => void;
};

/** Een tekstvak of één regel. De browser houdt de tekst vast, zodat typen ook in een groot OPP vlug blijft. */
export const Invoer = ({ id, soort, waarde, beschreven, fout, typ, klaar }: Props) => {
  const vast = {
    id,
    defaultValue: waarde,
    autoComplete: 'off',
    'aria-describedby': beschreven,
    'aria-invalid': fout ? ('true' as const) : undefined,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => typ(currentTarget.value),
    onBlur: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      naKlik(() => klaar(currentTarget.value)),
    onPaste: plak,
  };
  return soort === 'tekst' ? (
    <textarea className="utrecht-textarea opp-tekst" dir="auto" rows={3} {...vast} />
  ) : (
    <input className={`utrecht-textbox${soort === 'datum' ? ' opp-datum' : ''}`} type="text" dir="auto" {...vast} />
  );
};

/** Plakt zonder de vreemde tekens van een tekstverwerker. Gaat het als invoer de pagina in, dan werkt ook "ongedaan maken". */
const plak = (gebeurtenis: ClipboardEvent<HTMLInputElement | HTMLTextAreaElement>): void => {
  const ruw = gebeurtenis.clipboardData.getData('text/plain');
  const netjes = netjesGeplakt(ruw);
  if (netjes === ruw) return;
  gebeurtenis.preventDefault();
  const veld = gebeurtenis.currentTarget;
  if (document.execCommand('insertText', false, netjes)) return;
  veld.setRangeText(netjes, veld.selectionStart ?? 0, veld.selectionEnd ?? 0, 'end');
  veld.dispatchEvent(new Event('input', { bubbles: true }));
};
