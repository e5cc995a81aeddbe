import { leesGetypteDatum } from '../opp/datum.ts';
import { alsSector, hoofdstukkenVoor } from '../opp/hoofdstukken.ts';
import type { Deel, Hoofdstuk, Lijst, Veld } from '../opp/hoofdstukken.ts';
import { isLeegItem } from '../opp/schema.ts';
import type { Concept } from '../opp/schema.ts';
import type { Eis, OppSector } from '../opp/vorm.ts';
import { bronPast } from '../regels/bron-link.ts';
import { datumInWoorden } from '../regels/kalender.ts';
import { dagInWoorden } from '../regels/maanden.ts';
import { vulIn } from './docx/papier.ts';
import type { Blok, Papier } from './docx/papier.ts';
import type { OppWoorden } from './opp-woorden.ts';
import type { RegelWoord } from './woorden.ts';

type Zaak = { readonly concept: Concept; readonly woorden: OppWoorden; readonly sector: OppSector | null };

/**
 * Het OPP als papier. Wat een regel vraagt en nog leeg is, staat er als "[vul in: …]"; wat vrij is en leeg, blijft weg.
 * @param vandaag de dag waarop het papier wordt gemaakt (ISO-datum)
 */
export const oppPapier = (concept: Concept, woorden: OppWoorden, vandaag: string): Papier => {
  const zaak: Zaak = { concept, woorden, sector: alsSector(concept.velden.sector) };
  const hoofdstukken = hoofdstukkenVoor(zaak.sector);
  const { nagekeken, wet, site } = woorden.datums;
  return {
    titel: 'Ontwikkelingsperspectief (OPP), concept',
    blokken: [...hoofdstukken.flatMap((hoofdstuk) => hoofdstukBlokken(hoofdstuk, zaak)), ...waaropHetRust(hoofdstukken, zaak)],
    voet: [
      `Concept van ${dagInWoorden(vandaag)}, gemaakt met Wegwijzer passend onderwijs (site van ${dagInWoorden(site)}).`,
      `Wet nagekeken op ${dagInWoorden(nagekeken)}, versie van ${dagInWoorden(wet)}. Dit is geen juridisch advies.`,
    ],
  };
};

const hoofdstukBlokken = (hoofdstuk: Hoofdstuk, zaak: Zaak): Blok[] => {
  const woorden = zaak.woorden.hoofdstukken[hoofdstuk.id];
  if (!woorden) return [];
  const inhoud = [
    ...hoofdstuk.velden.flatMap((veld) => veldBlokken(veld, hoofdstuk, zaak)),
    ...hoofdstuk.lijsten.flatMap((lijst) => lijstBlokken(lijst, hoofdstuk, zaak)),
    ...leegGroepen(hoofdstuk, zaak),
    ...(hoofdstuk.id === 'ondertekening' ? [{ soort: 'handtekening', wie: wieTekent(zaak.concept) } satisfies Blok] : []),
  ];
  if (inhoud.length === 0) return [];
  return [
    { soort: 'kop', niveau: 2, tekst: woorden.titel },
    ...(hoofdstuk.handelingsdeel ? [{ soort: 'alinea', vorm: 'kader', tekst: INSTEMMING } satisfies Blok] : []),
    ...inhoud,
  ];
};

const INSTEMMING =
  'Dit is het handelingsdeel. De school stelt dit deel pas vast als de ouders ermee instemmen. In het so en vso stemt een meerderjarige leerling zelf in.';

const veldBlokken = (veld: Veld, hoofdstuk: Hoofdstuk, { concept, woorden }: Zaak): Blok[] => {
  const naam = woorden.hoofdstukken[hoofdstuk.id]?.velden[veld.id];
  if (!naam) return [];
  const waarde = inWoorden(veld, concept.velden[veld.id], naam.keuzes);
  if (waarde === null && !geldt(veld.eisen, concept) && !ALTIJD.has(veld.id)) return [];
  if (veld.soort !== 'tekst') return [{ soort: 'invulregel', label: naam.kort, waarde }];
  const alineas = waarde === null ? [{ soort: 'alinea', tekst: vulIn(klein(naam.kort)) } satisfies Blok] : lopend(waarde);
  return [{ soort: 'kop', niveau: 3, tekst: naam.kort }, ...alineas];
};

/** Deze gegevens horen op elk OPP, ook als geen regel ze los noemt. */
const ALTIJD: ReadonlySet<string> = new Set(['sector', 'initialen', 'school', 'groep', 'opgesteld', 'schrijver']);

const lijstBlokken = (lijst: Lijst, hoofdstuk: Hoofdstuk, { concept, woorden }: Zaak): Blok[] => {
  const namen = woorden.hoofdstukken[hoofdstuk.id]?.lijsten[lijst.id];
  const items = (concept.lijsten[lijst.id] ?? []).filter((item) => !isLeegItem(item));
  if (!namen || (items.length === 0 && !geldt(lijst.eisen, concept))) return [];
  const leegste = items.length === 0 ? [{ id: 'leeg', delen: {} }] : items;
  const cel = (deel: Deel, waarde: string | undefined): string =>
    inWoorden(deel, waarde, undefined) ?? vulIn(klein(namen.delen[deel.id]?.kort ?? deel.id));
  return [
    {
      soort: 'tabel',
      koppen: ['Nr.', ...lijst.delen.map((deel) => namen.delen[deel.id]?.kort ?? deel.id)],
      rijen: leegste.map((item, plek) => [String(plek + 1), ...lijst.delen.map((deel) => cel(deel, item.delen[deel.id]))]),
      breedtes: [0.5, ...lijst.delen.map(({ soort }) => (soort === 'tekst' ? 3 : 1.6))],
    },
  ];
};

const leegGroepen = ({ groepen = [] }: Hoofdstuk, { concept }: Zaak): Blok[] =>
  groepen
    .filter(({ velden }) => velden.every((veld) => (concept.velden[veld] ?? '').trim() === ''))
    .map(({ id }) => ({ soort: 'invulregel', label: id === 'helpt' ? 'Wat helpt' : 'Wat belemmert', waarde: null }));

/** Een ingevulde waarde zoals zij op papier komt; null als er niets staat. Een datum die niet te lezen is, staat er zoals getypt. */
const inWoorden = (
  { soort }: { readonly soort: string },
  waarde: string | undefined,
  keuzes: Readonly<Record<string, string>> | undefined,
): string | null => {
  const kaal = (waarde ?? '').trim();
  if (kaal === '') return null;
  if (soort === 'keuze') return keuzes && Object.hasOwn(keuzes, kaal) ? (keuzes[kaal] ?? null) : null;
  if (soort !== 'datum') return kaal;
  const datum = leesGetypteDatum(kaal);
  return datum?.soort === 'datum' ? datumInWoorden(datum.datum) : kaal;
};

const geldt = (eisen: readonly Eis[] | undefined, { velden }: Concept): boolean =>
  (eisen ?? []).some(
    ({ als }) =>
      als === undefined || Object.entries(velden).some(([veld, waarde]) => veld === als.veld && als.is.includes(waarde)),
  );

/** Alinea's en opsommingen: een lege regel scheidt alinea's, regels die met "- " beginnen worden een lijst. */
const lopend = (tekst: string): Blok[] =>
  tekst.split(/\n\s*\n/).flatMap((blok): Blok[] => {
    const regels = blok.split('\n').filter((regel) => regel.trim() !== '');
    if (regels.length > 0 && regels.every((regel) => /^\s*- /.test(regel))) {
      return [{ soort: 'lijst', regels: regels.map((regel) => regel.replace(/^\s*- /, '')) }];
    }
    return regels.length === 0 ? [] : [{ soort: 'alinea', tekst: regels.join('\n') }];
  });

const wieTekent = ({ velden: { gezag } }: Concept): string[] => {
  const naast = { twee: ['Ouder 1', 'Ouder 2'], een: ['Ouder of voogd'], leerling: ['De leerling'] };
  const wie = Object.entries(naast).find(([keuze]) => keuze === gezag)?.[1] ?? [vulIn('wie tekent naast de school')];
  return ['Voor de school (functie)', ...wie];
};

const waaropHetRust = (hoofdstukken: readonly Hoofdstuk[], { concept, woorden, sector }: Zaak): Blok[] => {
  const ids = new Set(
    hoofdstukken.flatMap(({ velden, lijsten, groepen = [] }) =>
      [...velden, ...lijsten, ...groepen].flatMap(({ eisen = [] }) =>
        eisen.filter((eis) => geldt([eis], concept)).map(({ regel }) => regel),
      ),
    ),
  );
  const regels = [...ids].flatMap((id) => {
    const regel = woorden.regels[id];
    if (!regel) return [];
    const labels = regel.labels.filter(({ bron }) => bronPast(bron, sector ?? undefined)).map(({ label }) => label);
    return [`${regel.titel}: ${labels.join(', ')}${ZEKERHEID[regel.confidence]}`];
  });
  return [
    { soort: 'kop', niveau: 2, tekst: 'Waar dit OPP op rust' },
    { soort: 'lijst', regels },
  ];
};

/** Wat er bij een regel staat die geen nagekeken wet is. */
const ZEKERHEID: Record<RegelWoord['confidence'], string> = {
  verified: '',
  'seed-only': ' (nog niet in de wet nagekeken)',
  disputed: ' (niet zeker)',
  uitspraak: ' (uitleg van de commissie, geen wet)',
};

/** Een naam midden in een zin: een afkorting houdt haar hoofdletters. */
const klein = (naam: string): string => (/^\p{Lu}{2}/u.test(naam) ? naam : naam.charAt(0).toLowerCase() + naam.slice(1));
