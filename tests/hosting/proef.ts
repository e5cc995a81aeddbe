/**
 * `npm run hosting`: serveert dist/ met de nginx en de Caddy van Debian en onze bestanden in src/hosting, kijkt koppen, bewaren, inpakken en 404 na, en
 * meet met wrk 30 s op loopback naast een leeg bestand. Schrijft tests/bench/hosting.md. Niet in de CI. Installeert met apt wat er niet is.
 * Met `--kort` alleen de controle, zonder meting.
 */
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { meet, verslag } from './meting.ts';
import { controleerCaddy } from './caddy.ts';
import { controleer } from './controle.ts';
import { wachtOp } from './wacht-op.ts';

const WORTEL = join(import.meta.dirname, '..', '..');
const MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const poort = Number(process.env['WEGWIJZER_POORT'] ?? 4413);

const nodig = [
  ['nginx-light', '/usr/sbin/nginx'],
  ['libnginx-mod-http-brotli-static', MODULE],
  ['wrk', '/usr/bin/wrk'],
  ['caddy', '/usr/bin/caddy'],
].flatMap(([pakket = '', pad = '']) => (existsSync(pad) ? [] : [pakket]));
if (nodig.length > 0) {
  console.log(`Installeert met apt (als root): ${nodig.join(' ')}`);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...nodig], { stdio: 'inherit' });
}
if (!existsSync(join(WORTEL, 'dist', 'index.html')))
  throw new Error('Er is nog geen gebouwde site. Voer eerst "npm run build" uit.');

const map = mkdtempSync(join(tmpdir(), 'wegwijzer-nginx-'));
chmodSync(map, 0o755);
cpSync(join(WORTEL, 'dist'), join(map, 'site'), { recursive: true });
execFileSync(process.execPath, [join(WORTEL, 'src/cli/comprimeer.ts'), join(map, 'site')], { stdio: 'inherit' });
writeFileSync(join(map, 'site', 'leeg.txt'), '');
const server = readFileSync(join(WORTEL, 'src/hosting/nginx.conf'), 'utf8')
  .replaceAll('/srv/wegwijzer', join(map, 'site'))
  .replace('listen 80;', `listen 127.0.0.1:${poort};`)
  .replace('  listen [::]:80;\n', '')
  .replace('# brotli_static on;', 'brotli_static on;');
const hoofd = `load_module ${MODULE};
worker_processes 1;
pid ${map}/nginx.pid;
error_log ${map}/fouten.log warn;
daemon off;
events { worker_connections 1024; }
http {
  sendfile on; tcp_nopush on; include /etc/nginx/mime.types; default_type application/octet-stream;
  client_body_temp_path ${map}/b; proxy_temp_path ${map}/p; fastcgi_temp_path ${map}/f; uwsgi_temp_path ${map}/u; scgi_temp_path ${map}/s;
  ${server}
}`;
writeFileSync(join(map, 'nginx.conf'), hoofd);
const nginx = spawn('/usr/sbin/nginx', ['-c', join(map, 'nginx.conf'), '-e', join(map, 'fouten.log')], { stdio: 'inherit' });
try {
  const basis = `http://127.0.0.1:${poort}`;
  await wachtOp(basis, 'nginx');
  const script = readdirSync(join(map, 'site/_astro')).find((naam) => naam.endsWith('.js')) ?? '';
  const fouten = await controleer(basis, `/_astro/${script}`);
  for (const fout of await controleerCaddy(map, join(map, 'site'), poort + 1, `/_astro/${script}`)) fouten.push(`Caddy: ${fout}`);
  const log = readFileSync(join(map, 'fouten.log'), 'utf8');
  if (log !== '') fouten.push(log);
  for (const fout of fouten) console.error(fout);
  console.log(fouten.length === 0 ? 'nginx en Caddy: koppen, bewaren, inpakken en 404 kloppen' : `${fouten.length} fouten`);
  process.exitCode = fouten.length === 0 ? 0 : 1;
  if (fouten.length === 0 && !process.argv.includes('--kort')) {
    const metingen = ['/leeg.txt', '/', '/opp/', `/_astro/${script}`].map((pad) => meet(basis, pad));
    writeFileSync(join(WORTEL, 'tests/bench/hosting.md'), verslag(metingen));
  }
} finally {
  nginx.kill();
  rmSync(map, { recursive: true, force: true });
}
