import { knelpunten } from '../regels/geldigheid.ts';
import type { Regel } from '../regels/schema.ts';
import { bestandVan, geschrevenStappen, vind } from './controle-gegevens.ts';
import type { Deelcontrole } from './controle-gegevens.ts';
import type { Probleem } from './fouten.ts';
import type { Inhoud } from './lees.ts';

/** Of elke regel op zichzelf klopt: versies, zekerheid, uitleg, betekenis, en een titel die nergens anders staat. */
export const regelsControle: Deelcontrole = ({ inhoud }) => [
  ...Object.entries(inhoud.regels).flatMap(([id, regel]) => regelFouten(id, regel, inhoud)),
  ...dubbeleTitels(inhoud),
];

const regelFouten = (id: string, regel: Regel, { bronnen }: Inhoud): Probleem[] => {
  const bestand = bestandVan('regels', id);
  const fout = (mis: boolean, code: Probleem['code'], waarde: string): Probleem[] => (mis ? [{ code, bestand, waarde }] : []);
  const { kind, confidence, nagekeken, actor, betekent, bekend_vanaf, versies } = regel;
  const isUitspraak = versies.some((versie) => versie.bronnen.some(({ bron }) => vind(bronnen, bron)?.soort === 'uitspraak'));
  return [
    ...knelpunten(regel).flatMap(({ index, uitleg }) =>
      fout(true, 'INHOUD_GELDIGHEID', `versie ${index + 1}: ${uitleg.replace(/\.$/, '')}`),
    ),
    ...fout(
      bekend_vanaf !== undefined && versies[0]?.valid_from !== null,
      'INHOUD_GELDIGHEID',
      '`bekend_vanaf` hoort bij een eerste versie zonder begindatum',
    ),
    ...fout((nagekeken === null) !== (confidence === 'seed-only'), 'INHOUD_NIET_NAGEKEKEN', confidence),
    ...fout((kind === 'uitleg') !== (confidence === 'uitspraak'), 'INHOUD_UITLEG', `${kind} met zekerheid ${confidence}`),
    ...fout(kind === 'uitleg' && !isUitspraak, 'INHOUD_UITLEG', 'geen bron van soort uitspraak'),
    ...actor.filter((wie) => betekent[wie] === undefined).flatMap((wie) => fout(true, 'INHOUD_BETEKENT', wie)),
  ];
};

/** Titels van regels staan naast elkaar in één lijst, ook die van de kennisbank; titels van stappen in de lijst van hun stroom. */
const dubbeleTitels = (inhoud: Inhoud): Probleem[] => {
  const eerste = new Map<string, string>();
  const titels = [
    ...Object.entries(inhoud.regels).map(([id, { titel }]) => ({ lijst: 'regels', titel, bestand: bestandVan('regels', id) })),
    ...Object.entries(inhoud.kennisbank).map(([id, { titel }]) => ({
      lijst: 'kennisbank',
      titel,
      bestand: bestandVan('kennisbank', id),
    })),
    ...geschrevenStappen(inhoud).map(({ stroom, bestand, tekst }) => ({ lijst: stroom, titel: tekst.titel, bestand })),
  ];
  return titels.flatMap(({ lijst, titel, bestand }): Probleem[] => {
    const sleutel = `${lijst}: ${titel.trim().toLowerCase()}`;
    const ander = eerste.get(sleutel);
    if (ander === undefined) eerste.set(sleutel, bestand);
    return ander === undefined ? [] : [{ code: 'INHOUD_DUBBEL', bestand, waarde: titel, uitleg: `ook in ${ander}` }];
  });
};
