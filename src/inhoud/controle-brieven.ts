import { heeftKeuze, heeftStap, soortVan } from '../engine/flow-types.ts';
import { GEBEURTENIS_IDS } from '../regels/gebeurtenissen.ts';
import { pastBij, regelPast } from '../regels/past-bij.ts';
import type { Feit } from '../regels/past-bij.ts';
import { gatenVanBrief } from './brief-teksten.ts';
import { bestandVan, termijnOp, vind } from './controle-gegevens.ts';
import type { Deelcontrole, Onderzoek } from './controle-gegevens.ts';
import type { Probleem } from './fouten.ts';
import type { Brief } from './schema-brief.ts';
import { SECTOR_KEUZES } from './schema.ts';

/** Of elke brief klopt: gaten die bestaan, eisen met een blok bij elke school, en een plek waar hij wordt aangeboden. */
export const brievenControle: Deelcontrole = (onderzoek) =>
  Object.entries(onderzoek.inhoud.brieven).flatMap(([id, brief]) =>
    [...gatFouten(brief, onderzoek), ...eisFouten(brief, onderzoek), ...plekFouten(brief, onderzoek)].map((waarde): Probleem => ({
      code: 'INHOUD_BRIEF',
      bestand: bestandVan('brieven', id),
      waarde,
    })),
  );

const gatFouten = (brief: Brief, { inhoud, datum }: Onderzoek): string[] => {
  const gebeurtenissen = new Set<string>(GEBEURTENIS_IDS);
  const goed: Readonly<Record<string, (id: string) => boolean>> = {
    vak: (id) => Object.hasOwn(inhoud.briefvakken, id),
    datum: (id) => gebeurtenissen.has(id),
    vandaag: (id) => id === '',
  };
  const isTermijn = (id: string): boolean => {
    const regel = vind(inhoud.regels, id);
    return regel === undefined || termijnOp(regel, datum) !== undefined;
  };
  return [...gatenVanBrief(brief), ...brief.uit_route.map(({ vak }) => ({ soort: 'vak', id: vak }))]
    .filter(({ soort, id }) => !(goed[soort] ?? isTermijn)(id))
    .map(({ soort, id }) => `het gat {${soort}:${id}} wijst naar niets`);
};

/** Alle soorten school waar een brief voor kan zijn. */
const SCHOLEN: readonly Feit[] = SECTOR_KEUZES.flatMap((sector) =>
  ['openbaar', 'bijzonder'].map((bestuursvorm) => ({ sector, bestuursvorm })),
);

const eisFouten = ({ wet, vormvrij, blokken, bij: voorWie }: Brief, { inhoud }: Onderzoek): string[] => {
  const bekend = new Set(wet.map(({ id }) => id));
  const vreemd = blokken.flatMap(({ vult }) => vult).filter((id) => !bekend.has(id));
  const zonderBlok = wet.flatMap(({ id, regels }) => {
    const hier = regels.flatMap((regel) => vind(inhoud.regels, regel) ?? []);
    const mist = SCHOLEN.find(
      (feit) =>
        pastBij(voorWie, feit) &&
        hier.some((regel) => regelPast(regel, feit)) &&
        !blokken.some(({ vult, bij }) => vult.includes(id) && pastBij(bij, feit)),
    );
    return mist === undefined ? [] : [`eis "${id}" heeft geen blok bij ${mist.sector}, ${mist.bestuursvorm}`];
  });
  return [
    ...vreemd.map((id) => `een blok vult "${id}", maar die eis is er niet`),
    ...zonderBlok,
    ...(wet.length === 0 && vormvrij === null ? ['zonder eisen van de wet staat bij `vormvrij` dat de wet niets vraagt'] : []),
  ];
};

const plekFouten = ({ vorm, aan, taken, uitkomsten, uit_route }: Brief, { flows }: Onderzoek): string[] => [
  ...(taken.length + uitkomsten.length === 0 ? ['geen taak of uitkomst biedt hem aan'] : []),
  ...((vorm === 'brief') === (aan === null) ? ['een brief gaat aan iemand, een blad niet'] : []),
  ...uitkomsten.filter((adres) => !isUitkomst(adres, flows)).map((adres) => `uitkomst "${adres}" bestaat niet`),
  ...uit_route
    .filter(({ stroom, antwoord }) => {
      const machine = vind(flows, stroom);
      return !machine || (antwoord !== undefined && !heeftKeuze(machine, antwoord.stap, antwoord.keuze));
    })
    .map(({ stroom, antwoord }) => `${stroom} kent het antwoord "${antwoord?.stap ?? ''}" niet`),
];

const isUitkomst = (adres: string, flows: Onderzoek['flows']): boolean => {
  const [stroom = '', stap = ''] = adres.split('/');
  const machine = vind(flows, stroom);
  return machine !== undefined && heeftStap(machine, stap) && soortVan(machine, stap) === 'uitkomst';
};
