import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { controleer } from './controle.ts';
import { wachtOp } from './wacht-op.ts';

/**
 * Serveert `site` met Caddy en ons src/hosting/Caddyfile, en geeft in een zin wat afwijkt van de lijst in src/hosting.
 * @param map tijdelijke map, voor de aangepaste instelling en wat Caddy zelf bewaart
 * @param script adres van een vast script
 */
export const controleerCaddy = async (map: string, site: string, poort: number, script: string): Promise<string[]> => {
  const instelling = readFileSync(join(import.meta.dirname, '../../src/hosting/Caddyfile'), 'utf8')
    .replaceAll('/srv/wegwijzer', site)
    .replace(/^:80 \{/m, `http://127.0.0.1:${poort} {`);
  writeFileSync(join(map, 'Caddyfile'), `{\n  admin off\n}\n${instelling}`);
  const caddy = spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', join(map, 'Caddyfile')], {
    stdio: 'ignore',
    env: { ...process.env, XDG_DATA_HOME: map, XDG_CONFIG_HOME: map },
  });
  try {
    const basis = `http://127.0.0.1:${poort}`;
    await wachtOp(basis, 'Caddy');
    return await controleer(basis, script);
  } finally {
    caddy.kill();
  }
};
