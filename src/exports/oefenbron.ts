import { stappenVan } from '../engine/flow-types.ts';
import { options } from '../engine/options.ts';
import type { Inhoud } from '../inhoud/lees.ts';
import type { StroomId } from '../inhoud/schema.ts';
import type { Vulling } from '../inhoud/vul-in.ts';
import type { GebouwdeStroom } from '../inhoud/stromen.ts';
import type { OefenBron, OefenRegel, Onderwerp } from '../oefenen/bron.ts';
import { geldendeVersie } from '../regels/geldende-versie.ts';
import { ONDERWERPEN } from '../regels/schema.ts';
import { inStem } from './vulling.ts';

/**
 * Maakt uit de inhoud waar de oefenvragen op rusten: de regels die op `peildatum` (ISO-datum) gelden, de begrippen, de
 * wijzigingen en wat een antwoord in elke stroom betekent. Vervallen regels doen niet mee.
 */
export const oefenbron = (inhoud: Inhoud, stromen: readonly GebouwdeStroom[], peildatum: string): OefenBron => {
  const vulling: Vulling = {
    termijn: (id) => {
      const regel = inhoud.regels[id];
      return (regel && (geldendeVersie(regel, peildatum) ?? regel.versies.at(-1))?.termijn) ?? undefined;
    },
    begrip: (id) => inhoud.begrippen[id]?.naam,
  };
  return {
    regels: Object.keys(inhoud.regels).flatMap((id) => regelVan(inhoud, id, peildatum)),
    begrippen: Object.entries(inhoud.begrippen).map(([id, { naam, afkorting, groep, betekenis }]) => ({
      id,
      naam,
      afkorting,
      groep,
      betekenis: inStem(betekenis, 'school', vulling),
    })),
    wijzigingen: Object.entries(inhoud.wijzigingen).map(([id, { titel, sinds, regels }]) => ({
      id,
      titel,
      sinds,
      onderwerp: inhoud.regels[regels[0] ?? '']?.onderwerpen[0] ?? 'basis',
    })),
    bevindingen: stromen.flatMap(({ stroom, machine }) =>
      bevindingenVan(machine).flatMap(({ id, stap }) => {
        const bevinding = inhoud.bevindingen[id];
        return bevinding
          ? [
              {
                id,
                titel: inStem(bevinding.titel, 'school', vulling),
                gewicht: bevinding.gewicht,
                stroom,
                stroomTitel: inhoud.stromen[stroom]?.titel ?? stroom,
                adres: `/${stroom}/${stap}/`,
                onderwerp: onderwerpVan(stroom),
              },
            ]
          : [];
      }),
    ),
  };
};

const regelVan = ({ regels, bronnen }: Inhoud, id: string, peildatum: string): OefenRegel[] => {
  const regel = regels[id];
  const versie = regel && geldendeVersie(regel, peildatum);
  if (!regel || !versie) return [];
  const { titel, kind, confidence, onderwerpen, sectors, actor, akkoord } = regel;
  const wetten = versie.bronnen.flatMap(({ bron }) => {
    const gevonden = bronnen[bron];
    return gevonden?.soort === 'wet' ? [`${gevonden.titel} (${gevonden.kort})`] : [];
  });
  return [
    {
      id,
      titel,
      kind,
      zekerheid: confidence,
      onderwerpen,
      sectors,
      actor,
      termijn: versie.termijn,
      wetten: [...new Set(wetten)],
      akkoord: akkoord ?? null,
    },
  ];
};

/** Elke bevinding van een stroom, met de stap waar zij vandaan komt. */
const bevindingenVan = (machine: GebouwdeStroom['machine']): { id: string; stap: string }[] => {
  const gevonden = new Map<string, string>();
  for (const stap of stappenVan(machine)) {
    for (const { takken } of options(machine, stap)) {
      for (const { meta } of takken)
        if (meta.bevinding !== undefined && !gevonden.has(meta.bevinding)) gevonden.set(meta.bevinding, stap);
    }
  }
  return [...gevonden].map(([id, stap]) => ({ id, stap }));
};

const onderwerpVan = (stroom: StroomId): Onderwerp => ONDERWERPEN.find((onderwerp) => onderwerp === stroom) ?? 'opp';
