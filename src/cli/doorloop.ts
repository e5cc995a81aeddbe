import { beantwoord } from './doorloop-antwoord.ts';

/** De dag van nu in Nederland, als ISO-datum; alleen hier wordt op de klok gekeken. */
const vandaag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());

const { code, json } = beantwoord(process.argv.slice(2), vandaag);
// Wie de uitvoer met `head` afkapt, krijgt geen stapel foutmeldingen.
process.stdout.on('error', () => process.exit());
process.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
process.exitCode = code;
