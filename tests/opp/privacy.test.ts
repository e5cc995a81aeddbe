import { expect, test } from 'vitest';
import { lijktNaam, zoekPrivacy } from '../../src/opp/privacy.ts';
import { inhoud } from '../helpers/inhoud.ts';
import { GOEDE_ZINNEN } from './goede-zinnen.ts';

const JAAR = 2026;
const vind = (tekst: string): string[] => zoekPrivacy(tekst, JAAR).map(({ soort, fragment }) => `${soort}: ${fragment}`);

test.each([
  ['Sanne werkt graag met Emma van den Berg.', ['naam: Emma van den Berg', 'naam: Sanne']],
  ['De hulp komt van juf Petra en meester Van Dijk.', ['naam: juf Petra', 'naam: meester Van Dijk']],
  ['Mevrouw Bakker belt de ouders.', ['naam: Mevrouw Bakker']],
  ['De buurman, Gradus Terpstra, brengt de leerling.', ['naam: Gradus Terpstra']],
  ['Thijs: leest op M5.', ['naam: Thijs']],
  ['De leerling is geboren op 3 mei 2016 in Assen.', ['geboren: geboren op 3 mei 2016']],
  ['Geb. 03-05-2016.', ['geboren: Geb. 03-05-2016']],
  ['Zijn geboortedatum staat in het dossier.', ['geboren: geboortedatum']],
  ['Het nummer is 111222333.', ['nummer: 111222333']],
  ['Bel 06-12345678 of mail a.b@school.example.nl.', ['contact: a.b@school.example.nl', 'contact: 06-12345678']],
])('%s', (tekst, verwacht) => expect(vind(tekst).toSorted()).toEqual(verwacht.toSorted()));

test.each([
  'De toets van 15 januari 2026 en het gesprek op 29-1-2027.',
  'Met Veilig Leren Lezen en Nieuwsbegrip, daarna Alles Telt.',
  'Het Samenwerkingsverband Noord helpt mee, samen met de GGD.',
  'Tijdens Engels zit de leerling naast het raam. De Cito-toets komt later.',
  'De leerling telt tot 123456789 en maakt 100000000 stippen.',
  'Op maandag 5 oktober begint Staal. Daarna volgt de Kanjertraining.',
  'De conciërge leest Nederlands voor aan de leerling van groep 6.',
  'In september 2025 begon de Leerling in Beeld-toets.',
])('geen vraag bij: %s', (tekst) => expect(vind(tekst)).toEqual([]));

test('geen vraag bij de veertig goede zinnen en bij de goede voorbeelden naast de velden', () => {
  const voorbeelden = Object.values(inhoud.oppVelden).flatMap(({ velden, lijsten }) =>
    [...Object.values(velden), ...Object.values(lijsten).flatMap(({ delen }) => Object.values(delen))].flatMap(
      ({ goed }) => goed ?? [],
    ),
  );
  expect([...GOEDE_ZINNEN, ...voorbeelden].flatMap(vind)).toEqual([]);
});

test('initialen zijn geen naam; een voornaam of een naam in hoofdletters wel', () => {
  expect(['S.B.', 'SB', 'J. v. d. B.', 'S', 's.b.', 'IJ.M.'].filter(lijktNaam)).toEqual([]);
  expect(['Sanne', 'Sanne B.', 'S. Jansen', 'SANNE', 'al-Amin'].filter((naam) => !lijktNaam(naam))).toEqual([]);
});

test('dezelfde naam wordt één keer gemeld, en van elke soort hoogstens drie', () => {
  expect(vind('Sanne leest. Sanne rekent.')).toEqual(['naam: Sanne']);
  expect(vind('Emma, Lars, Noor, Sven en Tess spelen mee, en Thijs ook.').length).toBe(3);
});

test('een lange tekst kost weinig tijd', () => {
  const begin = performance.now();
  zoekPrivacy(`${'Aa '.repeat(60_000)}${' '.repeat(60_000)}x`, JAAR);
  zoekPrivacy('de leerling van de klas '.repeat(10_000), JAAR);
  expect(performance.now() - begin).toBeLessThan(2000);
});
