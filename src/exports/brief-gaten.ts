import { gebeurtenis, GEBEURTENIS_IDS } from '../regels/gebeurtenissen.ts';
import type { GebeurtenisId } from '../regels/gebeurtenissen.ts';
import { datumInWoorden } from '../regels/kalender.ts';
import { dagInWoorden } from '../regels/maanden.ts';
import type { Termijn } from '../regels/schema.ts';
import { termijnInWoorden } from '../regels/termijn-woorden.ts';
import { BRIEF_GAT, briefGaten } from '../inhoud/brief-teksten.ts';
import type { BriefGat } from '../inhoud/brief-teksten.ts';
import { vulIn as vulTermijnen } from '../inhoud/vul-in.ts';
import type { BriefWoord, BriefZaak } from './brief.ts';
import { ofVulIn, vulIn } from './docx/papier.ts';
import type { Blok, Papier } from './docx/papier.ts';
import { vullingOp } from './vulling.ts';
import { geldigeVersie, rekenTermijnen } from './zaak-termijnen.ts';
import type { Rekenzaak, ZaakTermijn } from './zaak-termijnen.ts';

/** Vult alle gaten van een tekst. Wat niet bekend is, wordt "[vul in: …]"; er blijft geen accolade staan. */
export const vulGaten = (tekst: string, woord: BriefWoord, zaak: BriefZaak): string =>
  vulTermijnen(
    tekst.replace(BRIEF_GAT, (gat: string, soort: string, id: string = '', plek: number) => {
      const gevuld = waarde({ soort, id }, woord, zaak);
      // Wie zelf een punt typte, krijgt er geen tweede bij.
      return tekst.charAt(plek + gat.length) === '.' ? gevuld.replace(/\.$/, '') : gevuld;
    }),
    vullingOp({ regels: woord.regels, begrippen: {} }, zaak.peildatum),
  );

const waarde = ({ soort, id }: BriefGat, woord: BriefWoord, zaak: BriefZaak): string => {
  switch (soort) {
    case 'vak':
      return ofVulIn(zaak.vakken[id]?.trim() || uitRoute(id, woord, zaak), woord.vakken[id]?.naam ?? id);
    case 'vandaag':
      return zaak.vandaag === null ? vulIn('datum van deze brief') : dagInWoorden(zaak.vandaag);
    case 'datum':
      return datumOfOpen(id, zaak);
    default:
      return eindOfOpen(soort, id, woord, zaak);
  }
};

/** Wat de route over een vak zegt: de eerste regel die bij de stroom en het antwoord past. */
const uitRoute = (vak: string, { brief }: BriefWoord, { stroom, spoor }: BriefZaak): string | undefined =>
  brief.uit_route.find(
    (regel) =>
      regel.vak === vak &&
      regel.stroom === stroom &&
      (regel.antwoord === undefined ||
        spoor.some(({ stap, keuze }) => stap === regel.antwoord?.stap && keuze === regel.antwoord.keuze)),
  )?.tekst;

const gebeurtenisVan = (id: string): GebeurtenisId | undefined => GEBEURTENIS_IDS.find((naam) => naam === id);

const datumOfOpen = (id: string, { datums }: BriefZaak): string => {
  const welke = gebeurtenisVan(id);
  const dag = welke === undefined ? undefined : datums[welke];
  return dag === undefined ? vulIn(welke === undefined ? id : gebeurtenis(welke).naam) : datumInWoorden(dag);
};

const eindOfOpen = (soort: string, id: string, woord: BriefWoord, zaak: BriefZaak): string => {
  const [termijn] = reken(soort, id, woord, zaak);
  const uitslag = termijn?.uitslag;
  if (uitslag?.soort === 'dag') return datumInWoorden(soort === 'ingang' ? (uitslag.ingang ?? uitslag.eind) : uitslag.eind);
  if (uitslag?.soort === 'bereik')
    return vulIn(`${dagInWoorden(uitslag.vroegst)} of ${dagInWoorden(uitslag.laatst)}; kies de dag die klopt`);
  const versie = geldigeVersie({ woorden: woord, peildatum: zaak.peildatum }, termijn?.regel ?? id);
  return vulIn(versie?.termijn ? hoeGeteld(soort, versie.termijn) : 'de laatste dag');
};

/** Hoe de laatste dag te tellen is, kort: "zes weken na de dag waarop …". */
const hoeGeteld = (soort: string, termijn: Termijn): string => {
  if (termijn.aard === 'kalender') return termijnInWoorden(termijn);
  const begin = typeof termijn.vanaf === 'string' ? gebeurtenis(termijn.vanaf).naam : 'het einde van de termijn ervoor';
  const extra = soort === 'eind-met' && termijn.verlenging ? ' met de hele verlenging' : '';
  return `de dag ${termijnInWoorden(termijn)}${extra} na ${begin}`;
};

/** De uitslag van de termijn van een gat; leeg als de regel niet geldt of niet bij deze school past. */
const reken = (soort: string, regel: string, woord: BriefWoord, zaak: BriefZaak): ZaakTermijn[] => {
  const { feit, datums, peildatum } = zaak;
  const rekenzaak = { woorden: woord, feit, datums, peildatum, bevindingen: metVerlenging(soort, regel, zaak.bevindingen) };
  return rekenTermijnen(rekenzaak, [regel]);
};

/** `eind-zonder` en `eind-met` rekenen zonder en met verlenging, wat de route daar ook over zegt. */
const metVerlenging = (soort: string, regel: string, alle: Rekenzaak['bevindingen']): Rekenzaak['bevindingen'] => {
  if (soort !== 'eind-zonder' && soort !== 'eind-met') return alle;
  const over = alle.filter(
    ({ termijn }) => termijn?.regel !== regel || !['verlengd', 'verlenging-onbekend'].includes(termijn.effect),
  );
  return soort === 'eind-zonder' ? over : [...over, { termijn: { regel, effect: 'verlengd' } }];
};

/** Alle teksten van een papier. */
export const tekstenVan = ({ titel, vooraf = [], blokken }: Papier): string[] => [
  titel,
  ...[...vooraf, ...blokken].flatMap(teksten),
];

const teksten = (blok: Blok): string[] => {
  switch (blok.soort) {
    case 'kop':
    case 'alinea':
      return [String(blok.tekst)];
    case 'lijst':
      return blok.regels.map(String);
    case 'tabel':
      return [...blok.koppen, ...blok.rijen.flat().map(String)];
    case 'handtekening':
      return [...blok.wie];
    case 'invulregel':
      return [blok.label, blok.waarde ?? ''];
  }
};

/** De termijnen die in een papier zijn uitgerekend, elk één keer. */
export const berekendIn = (ruw: Papier, woord: BriefWoord, zaak: BriefZaak): ZaakTermijn[] => {
  const gaten = tekstenVan(ruw).flatMap(briefGaten);
  const termijnen = gaten.flatMap(({ soort, id }) => (/^(eind|ingang)/.test(soort) ? reken(soort, id, woord, zaak) : []));
  return [...new Map(termijnen.map((t) => [`${t.regel} ${t.uitslag.uitleg}`, t])).values()].filter(
    ({ uitslag }) => uitslag.soort === 'dag' || uitslag.soort === 'bereik',
  );
};

/** Wat iemand in een papier zelf kan invullen: de vakken, en de gebeurtenissen waar een dag van nodig is. */
export const invulbaar = (ruw: Papier, { regels }: Pick<BriefWoord, 'regels'>): { vakken: string[]; dagen: GebeurtenisId[] } => {
  const gaten = tekstenVan(ruw).flatMap(briefGaten);
  const dagen = gaten.flatMap(({ soort, id }): (GebeurtenisId | undefined)[] => {
    if (soort === 'datum') return [gebeurtenisVan(id)];
    return /^(eind|ingang)/.test(soort) ? [beginVan(id, regels)] : [];
  });
  return {
    vakken: [...new Set(gaten.filter(({ soort }) => soort === 'vak').map(({ id }) => id))],
    dagen: [...new Set(dagen)].filter((dag) => dag !== undefined),
  };
};

/** De gebeurtenis waar een termijn mee begint; bij een termijn na een andere die van de eerste. */
const beginVan = (regel: string, regels: BriefWoord['regels'], diepte = 0): GebeurtenisId | undefined => {
  const termijn = regels[regel]?.versies.at(-1)?.termijn;
  if (!termijn || termijn.aard === 'kalender' || diepte > 3) return undefined;
  return typeof termijn.vanaf === 'string' ? termijn.vanaf : beginVan(termijn.vanaf['einde-van'], regels, diepte + 1);
};
