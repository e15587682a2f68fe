// @ts-check
/**
 * Runs before the first paint, inline in the head: says that scripts run, and puts the reader's chosen colours and
 * reading depth on the root, so that nothing flashes. A page that is opened at a place inside it (a link into it, a reload, a
 * way back) is laid out at once, or that place would move. astro.config.mjs adds its hash to the content policy.
 */
export const boot = `{const e=document.documentElement;e.classList.add('js');if(location.hash||performance.getEntriesByType('navigation')[0]?.type!=='navigate')e.classList.add('at-once');try{for(const k of['theme','depth']){const v=localStorage.getItem('cuffwise-'+k);if(/^(light|dark|short)$/.test(v))e.dataset[k]=v}}catch{}}`;
