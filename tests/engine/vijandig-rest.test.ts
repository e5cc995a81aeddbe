import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leesZaak, leesZaakbestand, maakBewaardeZaak, zaakbestand } from '../../src/bewaren/zaakbestand.ts';
import { leesZaken, openZaak } from '../../src/bewaren/zaken.ts';
import { BRIEF, OPZIJ } from '../../src/engine/answers-store.ts';
import { leesVelden } from '../../src/engine/fields-store.ts';
import { leesInstelling, sleutelVan } from '../../src/engine/settings-store.ts';
import { ZAKEN } from '../../src/engine/stored-answers.ts';
import { leesVoortgang } from '../../src/oefenen/voortgang.ts';
import { leesBericht, leesBundel, leesStand, paginaPad } from '../../src/offline/indeling.ts';
import { leesConcept, naarTekst } from '../../src/opp/bestand.ts';
import { LEEG_CONCEPT } from '../../src/opp/schema.ts';
import { nepOpslag } from '../helpers/nep-opslag.ts';
import { AANTAL, blad, GETAL, rommel } from '../helpers/vijandig.ts';

// Fragments and stored answers: tests/engine/vijandig.test.ts. Here: what the service worker hears, files, and the other stored values.

const los = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, true, 0, -1, Number.NaN, '', 'neem-over', 'bewaar-alles', '__proto__', [], {}),
  fc.constantFrom<unknown>('<script>alert(1)</script>', '2026-02-30', '1', 2, 'wegwijzer-zaak', '\u0000', 1e308),
  fc.integer(),
  fc.string({ maxLength: 6 }),
);
const sleutel = fc.constantFrom(
  ...['soort', 'klaar', 'totaal', 'mislukt', 'versie', 'schema', 'zaken', 'stromen', 'datums', 'gedeeld', 'naam', 'id', 'stroom'],
  ...['bewaard', 'wet', 'velden', 'lijsten', 'vragen', 'casussen', '__proto__', 'constructor', '/', '/opp/', '//vreemd.nl/'],
);
const vlak = blad(sleutel, los, 5);
const gegeven = fc.oneof(los, vlak, blad(sleutel, fc.oneof(los, vlak), 4), fc.array(los, { maxLength: 3 }));
const tekst = fc.oneof(
  gegeven.map((waarde) => JSON.stringify(waarde) ?? 'undefined'),
  rommel(20),
);
const adres = fc
  .array(fc.oneof(fc.constantFrom('/', '/opp', '/index.html', '..', '.js', '%2e', '?', '#', '\\\\', 'vreemd.nl'), rommel(3)), {
    maxLength: 5,
  })
  .map((delen) => `/${delen.join('')}`);
/** A real case and a real draft, with one part replaced. */
const zaak = maakBewaardeZaak({
  ...{ site: '2026-11-22', wet: { nagekeken: '2026-11-21', versie: '2026-08-01' }, id: '00112233445566ff', naam: 'Groep 5' },
  ...{ bewaard: '2026-11-22', stroom: 'opp', spoor: [{ stap: 'sector', keuze: 'po' }], datums: { peildatum: '2026-11-21' } },
});
const echt = [zaakbestand(zaak), naarTekst(LEEG_CONCEPT)];
const aangepast = fc
  .tuple(fc.constantFrom(...echt), sleutel, los)
  .map(([bestand, naam, waarde]) => JSON.stringify({ ...JSON.parse(bestand), [naam]: waarde }));

/** A list of stored cases: a good one, and one that is broken. */
const GOED = `{"versie":1,"zaken":[${JSON.stringify(zaak)}`;
const gemengd = fc
  .oneof(
    aangepast,
    gegeven.map((waarde) => JSON.stringify(waarde) ?? 'null'),
  )
  .map((deel) => `${GOED},${deel}]}`);

test(`${GETAL} messages to and from the service worker: only the two known ones do something`, { timeout: 60_000 }, () => {
  const bekend = ['neem-over', 'bewaar-alles'];
  fc.assert(
    fc.property(gegeven, (bericht) => {
      const gelezen = leesBericht(bericht);
      const stand = leesStand(bericht);
      if (stand && (typeof stand.klaar !== 'number' || typeof stand.totaal !== 'number')) return false;
      return gelezen === null || (bekend.includes(gelezen.soort) && Object.keys(gelezen).length === 1);
    }),
    { numRuns: AANTAL },
  );
});

test(`${GETAL} bundles and paths: a page of this site with text, or refused as no bundle`, { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(gegeven, adres, (bundel, pad) => {
      const pagina = paginaPad(pad);
      if (pagina !== null && !pagina.endsWith('/')) return false;
      try {
        return leesBundel(bundel).every(([naam, html]) => naam.startsWith('/') && typeof html === 'string');
      } catch (fout) {
        return fout instanceof TypeError; // The worker keeps what it has and tells that it failed.
      }
    }),
    { numRuns: AANTAL },
  );
});

test(`${GETAL} files: a case or a draft that can be written again, or a message`, { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.oneof(tekst, aangepast), (bestand) => {
      const gelezen = leesZaakbestand(bestand);
      const concept = leesConcept(bestand);
      const zaakKlopt =
        gelezen.soort === 'fout'
          ? gelezen.uitleg.length > 0
          : openZaak(nepOpslag(), gelezen.zaak) === 'gelukt' && leesZaakbestand(zaakbestand(gelezen.zaak)).soort === 'zaak';
      return zaakKlopt && (concept.soort === 'fout' || leesConcept(naarTekst(concept.concept)).soort === 'concept');
    }),
    { numRuns: AANTAL },
  );
});

test(
  `${GETAL} stored cases, fields, settings and scores: no exception, only known values come out, and no case is lost`,
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 5, arbitrary: tekst }, { weight: 1, arbitrary: gemengd }), (waarde) => {
        const opslag = nepOpslag({ [BRIEF]: waarde, [ZAKEN]: waarde, [sleutelVan('rol')]: waarde });
        const { zaken } = leesZaken(opslag);
        const bewaard = [ZAKEN, OPZIJ].some((sleutel) => opslag.inhoud.get(sleutel) === waarde);
        const { voortgang } = leesVoortgang(waarde);
        const rol = leesInstelling(opslag, 'rol');
        return (
          bewaard &&
          zaken.every((gelezen) => leesZaak(gelezen).soort === 'zaak') &&
          (zaken.length > 0 || !waarde.startsWith(GOED)) &&
          voortgang.versie === 1 &&
          (rol === null || rol === waarde) &&
          Object.values(leesVelden(opslag)).every((veld) => typeof veld === 'string')
        );
      }),
      { numRuns: AANTAL },
    );
  },
);

test('what these tests call known is read as such', () => {
  expect(leesBericht({ soort: 'neem-over', extra: 1 })).toEqual({ soort: 'neem-over' });
  expect(leesStand({ klaar: 1, totaal: 2 })).toEqual({ klaar: 1, totaal: 2 });
  expect(leesBundel({ '/opp/': '<p>' })).toEqual([['/opp/', '<p>']]);
  expect(echt.map((bestand) => [leesZaakbestand(bestand).soort, leesConcept(bestand).soort])).toEqual([
    ['zaak', 'fout'],
    ['fout', 'concept'],
  ]);
});
