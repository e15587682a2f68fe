import Cite from '../citation/Cite.astro';
import Disagree from '../evidence/Disagree.astro';
import HowBig from '../evidence/HowBig.astro';
import HowSure from '../evidence/HowSure.astro';
import Value from '../evidence/Value.astro';
import ChainLink from '../figures/ChainLink.astro';
import CuffAndVessels from '../figures/CuffAndVessels.astro';
import ExplorableLimb from '../figures/ExplorableLimb.astro';
import Figure from '../figures/Figure.astro';
import ForestPlot from '../figures/ForestPlot.astro';
import HarmZero from '../figures/HarmZero.astro';
import IconArray from '../figures/IconArray.astro';
import LimbSection from '../figures/LimbSection.astro';
import MechanismChain from '../figures/MechanismChain.astro';
import Placement from '../figures/Placement.astro';
import SessionTimeCourse from '../figures/SessionTimeCourse.astro';
import TwoGroups from '../figures/TwoGroups.astro';
import Caution from '../notices/Caution.astro';
import Note from '../notices/Note.astro';
import Stop from '../notices/Stop.astro';
import StopSigns from '../notices/StopSigns.astro';
import Full from './Full.astro';
import Link from './Link.astro';
import SideNote from './SideNote.astro';
import Term from './Term.astro';

/**
 * What an article may use without importing it. MDX files import nothing: the style of a component that they import is
 * inlined without its hash, and the content policy then blocks it.
 */
export const articleComponents = {
  a: Link,
  Caution,
  ChainLink,
  Cite,
  CuffAndVessels,
  Disagree,
  ExplorableLimb,
  Figure,
  ForestPlot,
  Full,
  HarmZero,
  HowBig,
  HowSure,
  IconArray,
  LimbSection,
  MechanismChain,
  Note,
  Placement,
  SessionTimeCourse,
  SideNote,
  Stop,
  StopSigns,
  Term,
  TwoGroups,
  Value,
};
