import type { OefenCasus } from '../../oefenen/casus.ts';
import { dagInWoorden } from '../../regels/maanden.ts';

/** Wat er na de dag van een casus veranderde aan een regel die erin voorkomt; niets als het recht gelijk bleef. */
export const Sindsdien = ({ sindsdien }: Pick<OefenCasus, 'sindsdien'>) =>
  sindsdien.length === 0 ? null : (
    <div className="sindsdien" data-aantal={sindsdien.length}>
      <p>
        <b>Sinds de dag van deze casus veranderde dit:</b>
      </p>
      <ul>
        {sindsdien.map(({ titel, sinds, regel }) => (
          <li key={regel}>
            <a href={`/regels/${regel}/`}>{titel}</a>, sinds {dagInWoorden(sinds)}
          </li>
        ))}
      </ul>
    </div>
  );
