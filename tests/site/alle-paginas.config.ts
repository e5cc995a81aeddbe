import { defineConfig } from '@playwright/test';
import basis from './playwright.config.ts';

/** Axe op elke gebouwde pagina; duurt te lang voor elke keer. Gebruik: npm run build && npm run axe-alles. */
export default defineConfig(basis, { testMatch: '*.axe.ts' });
