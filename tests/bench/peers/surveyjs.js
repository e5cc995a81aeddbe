// De kleinste gewone SurveyJS-bladzijde: het model uit JSON, getekend door survey-react-ui.
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import 'survey-core/survey-core.fontless.min.css';
import { Survey } from 'survey-react-ui';
import route from 'route-json';

createRoot(document.getElementById('plek')).render(createElement(Survey, { model: new Model(route) }));
