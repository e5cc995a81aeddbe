import type { Inhoud } from '../inhoud/lees.ts';
import type { RolPagina, RolWoorden } from '../inhoud/schema-rollen.ts';

type Organisatie = Inhoud['organisaties'][string];

/** Wie hulp kan zoeken: de rollen van de lezer, en twee die alleen in de lijst van organisaties staan. */
export const ZOEKERS = {
  ouder: 'ouders',
  leerling: 'leerlingen',
  leraar: 'leraren',
  'intern-begeleider': 'intern begeleiders',
  schoolleider: 'schoolleiders',
  samenwerkingsverband: 'samenwerkingsverbanden',
  leerplicht: 'leerplichtambtenaren',
} as const;

/** Wat voor de school is, is voor wie haar leidt en voor wie er de hulp regelt; die laatste werkt ook met wat voor de leraar is. */
const BIJ = {
  ouder: ['ouder'],
  leerling: ['leerling'],
  leraar: ['leraar', 'intern-begeleider'],
  school: ['intern-begeleider', 'schoolleider'],
  samenwerkingsverband: ['samenwerkingsverband'],
  leerplicht: ['leerplicht'],
} as const satisfies Record<Organisatie['voor_wie'][number], readonly (keyof typeof ZOEKERS)[]>;

/** Voor wie een organisatie er is, in de volgorde van {@link ZOEKERS}, elk één keer. */
export const zoekersVan = ({ voor_wie }: Pick<Organisatie, 'voor_wie'>): (keyof typeof ZOEKERS)[] => {
  const allen = new Set<string>(voor_wie.flatMap((wie) => BIJ[wie]));
  return sleutels(ZOEKERS).filter((zoeker) => allen.has(zoeker));
};

/** De organisaties die een rol helpen: eerst de genoemde, met hun eigen woorden, dan de andere op naam. */
export const helpersVoor = (organisaties: Inhoud['organisaties'], rol: RolPagina, hulp: RolWoorden['hulp']) => {
  const eerst = hulp.flatMap(({ wie, tekst }) => {
    const organisatie = organisaties[wie];
    return organisatie ? [{ id: wie, naam: organisatie.naam, waarvoor: tekst ?? organisatie.waarvoor }] : [];
  });
  const daarna = Object.entries(organisaties)
    .filter(([id, organisatie]) => zoekersVan(organisatie).includes(rol) && !hulp.some(({ wie }) => wie === id))
    .map(([id, { naam, waarvoor }]) => ({ id, naam, waarvoor }))
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  return { eerst, daarna };
};

const sleutels = <T extends string>(lijst: Readonly<Record<T, unknown>>): T[] => {
  const uit: T[] = [];
  for (const sleutel in lijst) uit.push(sleutel);
  return uit;
};
