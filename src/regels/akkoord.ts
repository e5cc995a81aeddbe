/** De gesloten lijst van wie akkoord kan moeten zijn, met de woorden zoals een lezer ze ziet. */
export const AKKOORD_VAN = {
  niemand: 'Niemand: vooraf informeren of overleggen is genoeg',
  ouders: 'De ouders',
  'ouders-of-leerling-16': 'De ouders, en vanaf 16 jaar de leerling zelf',
  'ouders-en-bestuur': 'De ouders en het schoolbestuur, allebei',
  inspectie: 'De Inspectie van het Onderwijs',
  leerling: 'De leerling',
  ondersteuningsplanraad: 'De ondersteuningsplanraad',
  medezeggenschap: 'De ouders in de medezeggenschapsraad, in het vo en vso met de leerlingen',
  schoolbesturen: 'De schoolbesturen samen',
} as const;
/** Van wie akkoord nodig kan zijn. */
export type AkkoordVan = keyof typeof AKKOORD_VAN;

/** De ids van {@link AKKOORD_VAN}, als lijst voor een schema. */
export const AKKOORD_IDS = Object.keys(AKKOORD_VAN) as [AkkoordVan, ...AkkoordVan[]];
