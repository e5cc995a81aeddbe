import type { MouseEvent } from 'react';
import type { Tekst } from '../../inhoud/schema.ts';
import type { SessieMelding } from '../sessie.ts';
import type { RouteBeeld } from '../view-model.ts';
import { Stem } from './Stem.tsx';

type Props = {
  beeld: RouteBeeld;
  /** Het adres en de sessie beantwoorden dezelfde vraag anders. */
  conflict: boolean;
  /** Deze pagina hoort niet bij de antwoorden. */
  nietOpRoute: boolean;
  melding: SessieMelding;
  soort: 'vraag' | 'uitkomst';
  vul: (tekst: Tekst) => Tekst;
  ga: (klik: MouseEvent<HTMLAnchorElement>) => void;
  houdDeze: () => void;
  naarDeMijne: () => void;
};

const BEWAREN: Record<Exclude<SessieMelding, null>, string> = {
  vol: 'De opslag van uw browser is vol. Uw antwoorden staan nu alleen in het adres van deze pagina. De route werkt gewoon.',
  geblokkeerd: 'Uw browser bewaart hier niets. Uw antwoorden staan in het adres van deze pagina. De route werkt gewoon.',
  opzijgezet: 'Wat uw browser had bewaard, konden wij niet lezen. Het is niet weg: het staat apart. U kunt gewoon verder.',
};

/** Wat de lezer over zijn route moet weten: niet op de route, vervallen antwoorden, een gedeelde route, geen opslag. */
export const Meldingen = ({ beeld, conflict, nietOpRoute, melding, soort, vul, ga, houdDeze, naarDeMijne }: Props) => (
  <>
    {conflict ? (
      <div className="melding" id="melding-gedeeld" role="status">
        <p>U bekijkt een gedeelde route. Uw eigen antwoorden staan er nog.</p>
        <p>
          <button type="button" className="knop-link" onClick={houdDeze}>
            Ga verder met deze
          </button>{' '}
          <button type="button" className="knop-link" onClick={naarDeMijne}>
            Terug naar de mijne
          </button>
        </p>
      </div>
    ) : null}
    {nietOpRoute ? (
      <div className="melding" id="melding-niet-op-route" role="status">
        <p>
          {soort === 'uitkomst'
            ? 'Deze uitkomst hoort niet bij antwoorden van u. Hieronder staat alles wat erbij kan horen.'
            : 'Deze vraag hoort niet bij uw route. U kunt haar wel lezen.'}
        </p>
        <p>
          <a href={beeld.begin}>Naar het begin</a>
          {' · '}
          <a href={beeld.verder} onClick={ga}>
            Verder met uw route
          </a>
        </p>
      </div>
    ) : null}
    {beeld.verhuisd.map((zin) => (
      <p className="melding" role="status" key={zin}>
        {zin}
      </p>
    ))}
    {beeld.opRoute && beeld.vervallen.length > 0 ? (
      <div className="melding" id="melding-vervallen" role="status">
        <p>{beeld.vervallen.length === 1 ? 'Dit antwoord geldt niet meer:' : 'Deze antwoorden gelden niet meer:'}</p>
        <ul>
          {beeld.vervallen.map(({ titel, antwoord }) => (
            <li key={titel}>
              {titel}: <Stem tekst={vul(antwoord)} />
            </li>
          ))}
        </ul>
      </div>
    ) : null}
    {melding === null ? null : (
      <p className="melding let-op" id="melding-opslag" role="status">
        {BEWAREN[melding]}
      </p>
    )}
  </>
);
