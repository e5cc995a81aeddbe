import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';

/** Wat wrk van één adres zag. */
export type Meting = {
  readonly pad: string;
  readonly perSeconde: string;
  readonly p50: string;
  readonly p99: string;
  readonly fout: string;
};

/** Meet één adres 30 seconden op loopback: 1 draad, 32 verbindingen, met brotli. */
export const meet = (basis: string, pad: string): Meting => {
  const opties = ['-t1', '-c32', '-d30s', '--latency', '-H', 'Accept-Encoding: br'];
  const uit = execFileSync('wrk', [...opties, `${basis}${pad}`], { encoding: 'utf8' });
  console.log(uit);
  const vind = (patroon: RegExp) => patroon.exec(uit)?.[1] ?? '0';
  return {
    pad: pad.startsWith('/_astro/') ? '/_astro/… (een script)' : pad,
    perSeconde: vind(/Requests\/sec:\s+([\d.]+)/),
    p50: vind(/50%\s+(\S+)/),
    p99: vind(/99%\s+(\S+)/),
    fout: vind(/Non-2xx or 3xx responses: (\d+)/),
  };
};

/** De metingen als bladzijde, met datum en machine. */
export const verslag = (metingen: readonly Meting[]): string => {
  const versie = execFileSync('sh', ['-c', 'nginx -v 2>&1; wrk -v 2>&1 | head -1; . /etc/os-release; echo "$PRETTY_NAME"'], {
    encoding: 'utf8',
  });
  return `# De gebouwde site op nginx

Gemaakt met \`npm run hosting\` (na \`npm run build\`) op ${new Date().toISOString().slice(0, 10)}. Koppen, bewaren, inpakken (br en gzip) en de
404-pagina klopten in dezelfde run met src/hosting/koppen.ts. Eén nginx-proces, loopback, wrk met 1 draad en 32 verbindingen, 30 s per adres.

Machine: ${cpus().length} × ${cpus()[0]?.model ?? 'onbekend'}, gemiddelde belasting ${loadavg()[0]?.toFixed(1)} aan het eind (een belaste machine geeft lagere cijfers).
${versie
  .trim()
  .split('\n')
  .map((regel) => `- ${regel.trim()}`)
  .join('\n')}

| adres | verzoeken per seconde | p50 | p99 | fouten |
| --- | ---: | ---: | ---: | ---: |
${metingen.map(({ pad, perSeconde, p50, p99, fout }) => `| \`${pad}\` | ${perSeconde} | ${p50} | ${p99} | ${fout} |`).join('\n')}

\`/leeg.txt\` is een leeg bestand: zoveel kan deze server op deze machine, zonder inhoud.
`;
};
