/** De gesloten lijst van wie een plicht, recht of taak kan hebben, met de naam zoals hij op een pagina staat. */
export const ACTOREN = {
  allen: 'iedereen',
  ouders: 'ouders',
  leerling: 'leerling',
  school: 'school',
  'bevoegd-gezag': 'schoolbestuur',
  schoolleider: 'schoolleider',
  leraar: 'leraar',
  ib: 'intern begeleider',
  swv: 'samenwerkingsverband',
  'instelling-cluster12': 'instelling voor cluster 1 of 2',
  'commissie-van-onderzoek': 'commissie van onderzoek',
  'commissie-voor-de-begeleiding': 'commissie voor de begeleiding',
  deskundigen: 'deskundigen',
  gemeente: 'gemeente',
  leerplichtambtenaar: 'leerplichtambtenaar',
  inspectie: 'Inspectie van het Onderwijs',
  gpo: 'Geschillencommissie passend onderwijs',
  lbt: 'Landelijke Bezwaaradviescommissie TLV',
  'college-rechten-mens': 'College voor de Rechten van de Mens',
  rechter: 'rechter',
  steunpunt: 'ouder- en jeugdsteunpunt',
  onderwijsconsulent: 'onderwijsconsulent',
  arts: 'arts',
  zorgverlener: 'zorgverlener',
  minister: 'minister',
} as const;

/** Wie een plicht, recht of taak heeft. */
export type ActorId = keyof typeof ACTOREN;

/** De ids van {@link ACTOREN}, als lijst voor een schema. */
export const ACTOR_IDS = Object.keys(ACTOREN) as [ActorId, ...ActorId[]];

/** De drie partijen aan tafel; een lezer hoort bij één ervan. */
export type Partij = 'school' | 'ouders' | 'leerling';

/** Bij welke partij een taak staat: alles wat niet van de ouders of de leerling is, staat bij de school. */
export const partijVan = (wie: ActorId): Partij => (wie === 'ouders' || wie === 'leerling' ? wie : 'school');
