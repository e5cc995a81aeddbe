import { datumInWoorden } from '../regels/kalender.ts';
import type { OefenBron } from './bron.ts';
import { zonderDubbele } from './vraag.ts';
import type { Keuze, Oefenvraag } from './vraag.ts';

type Bevinding = OefenBron['bevindingen'][number];
type Wijziging = OefenBron['wijzigingen'][number];

/** Wat elk gewicht van een bevinding voor het antwoord betekent. */
const GEWICHT = {
  draagt: 'Het pleit ervóór: dit is in orde',
  blokkade: 'Het houdt tegen: zolang dit zo is, mag het niet',
  herstelbaar: 'Het kan nog goed komen: eerst dit ene ding herstellen',
  'let-op': 'Het verandert het antwoord niet, maar u moet er wel op letten',
} as const satisfies Record<Bevinding['gewicht'], string>;

/** Vragen uit de routes: wat een bevinding betekent, en wat er in de wet veranderde. */
export const routeVragen = ({ bevindingen, wijzigingen }: OefenBron): Oefenvraag[] => [
  ...bevindingen.map((bevinding, plaats) =>
    // Elke vraag begint bij een andere plek in de lijst, zodat de foute antwoorden steeds op iets anders wijzen.
    bevindingVraag(bevinding, [...bevindingen.slice(plaats + 1), ...bevindingen.slice(0, plaats)]),
  ),
  ...wijzigingen.flatMap((wijziging) => sindsVraag(wijziging, wijzigingen)),
];

const bevindingVraag = (bevinding: Bevinding, alle: readonly Bevinding[]): Oefenvraag => {
  const keuze = (van: Bevinding): Keuze => ({ tekst: GEWICHT[van.gewicht], van: van.titel, adres: van.adres });
  const anders = alle.filter(({ stroom, gewicht }) => stroom === bevinding.stroom && gewicht !== bevinding.gewicht);
  const goed = keuze(bevinding);
  return {
    id: `bevinding/${bevinding.stroom}-${bevinding.id}`,
    soort: 'bevinding',
    onderwerp: bevinding.onderwerp,
    niveau: 3,
    vraag: `${bevinding.stroomTitel}: wat betekent dit voor het antwoord?`,
    over: bevinding.titel,
    goed,
    fout: zonderDubbele(goed.tekst, anders.map(keuze)),
  };
};

const sindsVraag = (wijziging: Wijziging, alle: readonly Wijziging[]): Oefenvraag[] => {
  if (wijziging.sinds === null) return [];
  const keuzes = ({ sinds, titel }: Wijziging): Keuze[] =>
    sinds === null ? [] : [{ tekst: datumInWoorden(sinds), van: titel, adres: '/actueel/' }];
  const [goed] = keuzes(wijziging);
  if (!goed) return [];
  const fout = zonderDubbele(goed.tekst, alle.filter(({ id }) => id !== wijziging.id).flatMap(keuzes));
  const { id, onderwerp, titel } = wijziging;
  return [
    { id: `sinds/${id}`, soort: 'sinds', onderwerp, niveau: 2, vraag: 'Sinds wanneer geldt dit?', over: titel, goed, fout },
  ];
};
