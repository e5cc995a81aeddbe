import { hoofdletter } from '../lib/hoofdletter.ts';
import type { Stem } from '../inhoud/schema.ts';
import type { Vulling } from '../inhoud/vul-in.ts';
import { ACTOREN } from '../regels/actoren.ts';
import { dagenTussen, datumInWoorden } from '../regels/kalender.ts';
import { inStem } from './vulling.ts';
import type { Woorden } from './woorden.ts';
import { uiterlijk } from './zaak.ts';
import type { Zaak, ZaakTaak } from './zaak.ts';
import type { ZaakTermijn } from './zaak-termijnen.ts';

/** Eén dag voor in de agenda. `datum` is ISO; `herinnering` is hoeveel dagen ervoor, null als dat geen zin meer heeft. */
export type Afspraak = {
  /** Blijft gelijk zolang de taak of de regel zo heet: `taak-…` of `termijn-…`. */
  readonly id: string;
  readonly datum: string;
  readonly titel: string;
  readonly uitleg: string;
  readonly herinnering: number | null;
};
type Invoer = { zaak: Zaak; woorden: Woorden; vulling: Vulling; stem: Stem; vandaag: string };

/**
 * De dagen van een zaak als afspraken, op volgorde: elke taak met een dag, en elke termijn met een dag waar geen taak bij hoort.
 * Er staan geen antwoorden en geen namen in.
 */
export const afsprakenVan = ({ zaak, woorden, vulling, stem, vandaag }: Invoer): Afspraak[] => {
  const taken = zaak.taken.flatMap((taak): Afspraak[] => {
    const termijn = eerste(taak);
    const dag = uiterlijk(taak.termijnen);
    if (dag === null || !termijn) return [];
    const titel = `${hoofdletter(ACTOREN[taak.taak.wie])}: ${inStem(taak.taak.titel, stem, vulling)}`;
    return [{ id: `taak-${taak.id}`, datum: dag, titel, ...bij(termijn, woorden, dag, vandaag) }];
  });
  const bekend = new Set(zaak.taken.flatMap((taak) => eerste(taak)?.regel ?? []));
  const termijnen = zaak.termijnen.flatMap((termijn): Afspraak[] => {
    const dag = uiterlijk([termijn]);
    if (dag === null || bekend.has(termijn.regel)) return [];
    const titel = woorden.regels[termijn.regel]?.titel ?? termijn.regel;
    return [{ id: `termijn-${termijn.regel}`, datum: dag, titel, ...bij(termijn, woorden, dag, vandaag) }];
  });
  return [...taken, ...termijnen].toSorted((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0));
};

/** De termijn die de dag van een taak bepaalt. */
const eerste = ({ termijnen }: ZaakTaak): ZaakTermijn | undefined =>
  termijnen.find((termijn) => uiterlijk([termijn]) === uiterlijk(termijnen) && uiterlijk(termijnen) !== null);

const bij = ({ regel, uitslag }: ZaakTermijn, { regels }: Woorden, dag: string, vandaag: string) => {
  const begin = 'begin' in uitslag ? uitslag.begin : dag;
  const gaatIn = uitslag.soort === 'dag' && uitslag.ingang !== null;
  const uitleg = [
    `${gaatIn ? 'Vanaf' : 'Uiterlijk'} ${datumInWoorden(dag)}.`,
    `${regels[regel]?.titel ?? regel}.`,
    uitslag.uitleg,
  ].join(' ');
  return { uitleg, herinnering: herinneringVoor(begin, dag, vandaag) };
};

const WEEK = 7;

/** Een week van tevoren; bij een kortere termijn, of als die week al loopt, de dag ervoor. Niet meer als de dag er is. */
export const herinneringVoor = (begin: string, dag: string, vandaag: string): number | null => {
  if (dag <= vandaag) return null;
  return dagenTussen(begin, dag) < WEEK || dagenTussen(vandaag, dag) <= WEEK ? 1 : WEEK;
};

/** Waar de afspraken bij horen. `adres` is dat van de pagina, zonder antwoorden; `nu` het moment van maken. */
export type Agenda = {
  readonly naam: string;
  readonly stroom: string;
  readonly zaakId: string;
  readonly adres: string;
  readonly nu: Date;
};

const DAG = 86_400;
/** De herinnering komt om negen uur 's ochtends. */
const OCHTEND = 9 * 3600;
const MINUUT = 60_000;
/** SEQUENCE telt minuten vanaf hier: een later gemaakt bestand werkt een eerder bij. */
const BEGIN_VAN_TELLEN = Date.UTC(2026, 0, 1);

/** De afspraken als iCalendar-bestand: hele dagen, met vaste UID's zodat een tweede keer openen bijwerkt. */
export const agendaBestand = async (afspraken: readonly Afspraak[], agenda: Agenda): Promise<string> => {
  const { ICalCalendar, ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } = await import('ical-generator');
  const kalender = new ICalCalendar({
    name: agenda.naam,
    prodId: { company: 'Wegwijzer', product: 'passend onderwijs', language: 'NL' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { id, datum, titel, uitleg, herinnering } of afspraken) {
    kalender.createEvent({
      id: `${id}.${agenda.stroom}.${agenda.zaakId}@wegwijzer-passend-onderwijs`,
      start: new Date(`${datum}T00:00:00Z`),
      allDay: true,
      summary: titel,
      description: `${uitleg}\n\nKijk het na op ${agenda.adres}\nDeze site geeft uitleg en is geen juridisch advies.`,
      url: agenda.adres,
      stamp: agenda.nu,
      lastModified: agenda.nu,
      sequence: Math.max(0, Math.floor((agenda.nu.getTime() - BEGIN_VAN_TELLEN) / MINUUT)),
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms:
        herinnering === null ? [] : [{ type: ICalAlarmType.display, description: titel, trigger: herinnering * DAG - OCHTEND }],
    });
  }
  return kalender.toString();
};
