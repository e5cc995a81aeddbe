// De kleinste gewone Form.io-bladzijde: een wizard uit JSON, met de kleinste kant-en-klare bouw van Form.io zelf (zonder bouwer van formulieren).
import '@formio/js/dist/formio.form.min.css';
import { Formio } from '@formio/js/dist/formio.form.min.js';
import route from 'route-json';

Formio.createForm(document.getElementById('plek'), route, {
  language: 'nl',
  i18n: { nl: { next: 'Volgende', previous: 'Vorige', submit: 'Klaar' } },
});
