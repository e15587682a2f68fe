import { judge } from './judge.ts';
import { severity, worst } from './outcome.ts';
import type { Answers, Assessment, Finding, Rules } from './types.ts';

/**
 * Judges a set of answers by the rules: the worst outcome wins.
 *
 * A yes to an item that shows the emergency card ends everything at once. An unanswered item gives no outcome.
 * Findings come in the order of the rules, worst first; answers that led to nothing are left out.
 */
export function assess(rules: Rules, answers: Answers): Assessment {
  const isYes = (id: string) => {
    const answer = answers[id];
    return answer?.kind === 'value' && answer.value === 'yes';
  };
  const alarm = rules.items.find((item) => item.show_emergency && isYes(item.id));
  if (alarm) return { kind: 'emergency', item: alarm.id };

  const missing = rules.items.filter(({ id }) => answers[id] === undefined).map(({ id }) => id);
  if (missing.length > 0) return { kind: 'incomplete', missing };

  const findings = rules.items.flatMap((item): Finding[] => {
    const answer = answers[item.id];
    return answer ? [judge(item, answer, answers, rules.defaults)] : [];
  });
  return {
    kind: 'complete',
    outcome: worst(...findings.map(({ outcome }) => outcome)),
    findings: findings
      .filter(({ outcome }) => outcome !== 'none')
      .sort((a, b) => severity(b.outcome) - severity(a.outcome)),
  };
}
