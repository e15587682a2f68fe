import { expect, test } from 'vitest';
import { isLinkable } from '../../../src/evidence/link-hosts.ts';

test.each([
  ['https://doi.org/10.1007/s40279-017-0689-z', true],
  ['https://www.frontiersin.org/articles/10.3389/fphys.2019.00533/full', true],
  ['https://pmc.ncbi.nlm.nih.gov/articles/PMC8963452', true],
  ['https://uclh.nhs.uk/deep-vein-thrombosis', true], // A trust, under nhs.uk.
  ['https://jps.biomedcentral.com/articles/10.1007/s12576-016-0457-0', true],
  ['https://0-doi-org.brum.beds.ac.uk/10.3389/fphys.2019.00649', false], // A library's proxy.
  ['https://ouci.dntb.gov.ua/works/4Eo53zO9', false], // A catalogue.
  ['http://47.251.13.51:8081/29196847', false], // A bare address.
  ['https://doi.org.example.com/10.1', false],
  ['https://notnhs.uk/page', false],
  ['https://public-pages-files-2025.frontiersin.org/x', false], // A raw file, not a page to read.
  ['https://doi.org:8443/10.1', false],
  ['https://user@doi.org/10.1', false],
  ['ftp://doi.org/10.1', false],
  ['javascript:alert(1)', false],
  ['doi.org/10.1', false],
  ['', false],
])('%s', (url, linkable) => {
  expect(isLinkable(url)).toBe(linkable);
});
