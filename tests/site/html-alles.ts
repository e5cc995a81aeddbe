/** `npm run html-alles`: keurt elke gebouwde pagina met html-validate. Duurt minuten; de CI keurt een greep (html.spec.ts). */
import { alleHtml, keur } from './html-keur.ts';

const paginas = alleHtml();
let fouten = 0;
for (const pad of paginas) {
  for (const fout of await keur(pad)) {
    console.error(fout);
    fouten += 1;
  }
}
console.log(`${paginas.length} pagina's gekeurd, ${fouten} fouten`);
process.exitCode = fouten === 0 && paginas.length > 0 ? 0 : 1;
