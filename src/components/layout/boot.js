// @ts-check
/**
 * Runs before the first paint, inline in the head: says that scripts run, and puts the reader's chosen colours and
 * reading depth on the root, so that nothing flashes. astro.config.mjs adds its hash to the content policy.
 */
export const boot = `document.documentElement.classList.add('js');try{for(const k of['theme','depth']){const v=localStorage.getItem('cuffwise-'+k);if(/^(light|dark|short)$/.test(v))document.documentElement.dataset[k]=v}}catch{}`;
