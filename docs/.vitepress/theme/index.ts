import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { defineAsyncComponent } from 'vue';
import FrontPage from './front-page/FrontPage.vue';
import './style/paper.css';
import './style/pages.css';
import './style/front-page.css';
import './style/marks.css';
import './style/playground.css';

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('FrontPage', FrontPage);
    // the parser comes only with the page that needs it
    app.component(
      'Playground',
      defineAsyncComponent(() => import('./playground/Playground.vue')),
    );
  },
} satisfies Theme;
