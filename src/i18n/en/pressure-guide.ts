/** Words of the guide to measuring, of setting by feel, of the samples, and of the figure "what moves it". Citations as in articles. */
export const guide = {
  measure: {
    title: 'How to measure it yourself',
    lead: 'You look for the lowest cuff pressure at which the pulse beyond the cuff is gone. It takes seconds; then the cuff comes down at once.',
    steps: {
      title: 'Step by step',
      list: (limit: string) => [
        '**Be still.** Take the position in which you will exercise, and wait until breath and pulse are calm. Lying, sitting and standing give different numbers. [@hughes2018#leg-aop-by-position]',
        '**Put the cuff on snug.** Two fingers slide under both edges. One is too tight, three is too loose. [@delfi-bfr]',
        '**Find the pulse** beyond the cuff: sound, wave or light, before there is any pressure.',
        '**Raise the pressure slowly.** A hand pump does as well as a fast one. [@ijesab34#inflation-by-hand] Stop when the pulse is gone, and read the gauge.',
        '**Open the cuff at once.** The reading is the lowest pressure without a pulse.',
        '**Wait 5 minutes, then do it again.** The second reading is often a little lower. [@brekke2020#second-measurement] Two readings go into the form.',
        '**Each limb by itself.** Left and right can differ, now and then by a lot. [@vehrs2023a]',
        `**Give up in time.** If the pulse has not stopped at ${limit}, open the cuff: the study that this limit comes from never went higher. [@loenneke2012c]`,
      ],
    },
    ways: {
      doppler: {
        title: 'Hand-held Doppler, arm or leg',
        text: 'A probe with gel makes the pulse audible. Arm: on the thumb side of the wrist. Leg: behind the inner ankle bone. The flow has stopped when the sound stops. Of the ways you can have at home this one came closest to ultrasound. [@vehrs2023b#hand-held-doppler-against-ultrasound; @vehrs2024]',
        altArm: 'An arm with a cuff round the upper arm. A pencil-shaped probe stands on the thumb side of the wrist.',
        altLeg:
          'A leg lying flat with a cuff round the thigh. A pencil-shaped probe stands behind the inner ankle bone.',
      },
      oximeter: {
        title: 'Pulse oximeter, arm only',
        text: 'Clip it on a finger of the arm with the cuff and watch the wave. The flow has stopped when the wave is flat. On the leg studies disagree: one calls it not valid, one valid with wide limits. [@zeng2019; @ijesab34#agreement; @brekke2020#oximeter-against-doppler-leg]',
        alt: 'An arm with a cuff round the upper arm. A clip sits on a finger; its small screen shows a wave.',
      },
      automatic: {
        title: 'Automatic cuff',
        text: 'It finds the pressure itself. Lying gives a value most often; upright it fails in many attempts, and a missing reading is not a low reading. Devices differ from each other, so a number belongs to the device that found it. [@rolnick2025#upright-success-rate; @bommasamudram2025; @zhang2024]',
        alt: 'A leg lying flat with a cuff round the thigh, and a hose from the cuff to a box with a display.',
      },
    },
    labels: { cuff: 'Cuff', probe: 'Probe', clip: 'Clip on finger', box: 'Pump' },
    monitor: {
      title: 'Not with a blood pressure monitor.',
      text: 'No study of a home blood pressure monitor for this purpose was found. It looks for another pressure.',
    },
  },

  felt: {
    title: 'Without a gauge: setting by feel',
    lead: (target: number, max: number) =>
      `Some people tighten until the cuff feels like ${target} out of ${max}, “moderate pressure without pain”. We never turn that into mmHg, because nobody can.`,
    lines: (target: number, max: number) => [
      `**On average it lies below full block.** In 120 people ${target} of ${max} came to less than the stopping pressure in arm and leg, with a wide spread. [@bell2018b#pressure-rated-seven]`,
      `**It drifts.** Over 3 days the same people missed their own ${target} by about a quarter in the arm and a fifth in the leg. [@bell2020#repeatability-of-rating-seven]`,
      `**In the arm it can be full block.** People called pressures above their stopping pressure a ${target}. [@bell2020#repeatability-of-rating-seven]`,
      '**Wraps work, but not twice alike.** A review of 26 studies found them simple and valid on first use, and less reliable in the same person over time. [@bielitzki2021]',
    ],
    why: 'A gauge does not make the cuff safe, but it lets you set the same pressure twice, and come down when something is wrong.',
    stopTitle: 'Take it off at once',
    stop: 'Numb, tingling, cold, blue or white, or pain at rest: take the wrap off. Do not wait for the set to end.',
  },

  samples: {
    title: 'What was measured in others',
    lead: 'Every sample with a mean that we found. None of them is you: most are healthy people in their twenties, and what would make them comparable (limb size, blood pressure) is not printed.',
    how: 'Dot: mean. Bar: one standard deviation each way, where it is printed. People of one study stand together.',
    limbs: { thigh: 'Thigh', 'upper-arm': 'Upper arm' },
    count: (limb: string, samples: number) => `${limb}: ${samples} samples`,
    columns: { who: 'Study, cuff, position', picture: 'In mmHg', mean: 'Mean (SD)' },
    notSeen: 'position not seen',
    people: (n: number, unit: 'people' | 'limbs') => `${n} ${unit}`,
    unknownPeople: 'number of people not seen',
    armTitle: 'On the arm, what has systolic pressure to do with it?',
    arm: (low: string, high: string) =>
      `Several studies found that people with a higher upper blood pressure need more cuff pressure to stop the flow in the arm. With arm size it explained ${low} of the differences between people in one and ${high} in another. [@borges2018; @loenneke2015] And when the arm’s stopping pressure moved over the day, it moved with systolic pressure. [@ingram2017#arm-aop-by-time] That is a direction, not a recipe: the numbers of those equations were not seen, so no number for a cuff follows from it.`,
  },

  moves: {
    title: 'What moves the number',
    lead: 'One person has many stopping pressures. Change the position, the cuff or the side, and the number you had is void.',
    pick: 'Show',
    groups: {
      posture: {
        name: 'Position',
        says: 'In the leg it rises from lying to sitting to standing. By how much differs from study to study, so nothing can be added or taken off. [@hughes2018#leg-aop-by-position; @sieljacks2018; @hannah2018; @dequeiros2024aop]',
        note: 'On the arm the one study of three positions found another order: sitting highest, standing lowest. [@karanasios2021#arm-aop-by-position]',
      },
      width: {
        name: 'Cuff width',
        says: 'A wider cuff stops the flow at a lower pressure. [@loenneke2012c#aop-narrow-against-wide-cuff; @moore1987; @crenshaw1988; @dequeiros2024aop]',
        note: 'Studies disagree at the wide end: in 20 athletes 18 cm on the leg was not lower than 13 cm; in 51 people 18 cm was lower than 11 cm in every position. [@brown2018; @dequeiros2024aop]',
      },
      material: {
        name: 'Cloth',
        says: 'Studies disagree. On the arm elastic and nylon cuffs of like width differed widely; on the thigh 5 cm elastic and nylon did not differ. [@buckner2017#resting-aop; @loenneke2013]',
        note: 'Change the cloth, measure again.',
      },
      side: {
        name: 'Left and right',
        says: 'On average the two legs differ little or by up to about 20 mmHg; in single people much more. [@tafunai2021#leg-aop-by-side; @vehrs2023a; @kamis2025; @evin2021]',
        note: 'Studies disagree about the average. They agree that each leg must be measured.',
      },
      time: {
        name: 'Day and time',
        says: 'One of four sessions was lower than the other three, along with systolic pressure. [@ingram2017#arm-aop-by-time] In the thigh about a fifth of all differences lay between days. [@evin2021]',
        note: 'And a second reading 5 minutes later was about 5 mmHg lower. [@brekke2020#second-measurement]',
      },
      exercise: {
        name: 'After exercise',
        says: 'After arm curls to failure the stopping pressure itself had risen. A setting made at rest then restricts less. [@bell2018a#aop-rise-in-session]',
        note: 'That is no reason to pump up during a session. How fast the number falls back was not seen.',
      },
    },
    setup: {
      leg: 'leg',
      arm: 'arm',
      thighLying: 'thigh, lying',
      unknownCuff: 'cuff not stated',
      nylon: 'nylon',
      elastic: 'elastic',
    },
    columns: { when: 'Condition', picture: 'In mmHg', value: 'Mean (SD)' },
    conditions: {
      supine: 'Lying',
      seated: 'Sitting',
      standing: 'Standing',
      dominant: 'Stronger leg',
      other: 'Other leg',
      riseHeavy: 'Rise, heavy, no cuff',
      riseCuff: 'Rise, light, cuff at 80%',
      visits: ['Morning 1', 'Evening 1', 'Morning 2', 'Evening 2'],
    },
    danger: {
      title: 'The dangerous direction',
      lead: 'A setting that was careful in one place can stop the flow in another. Take the averages of one study and see.',
      posture: 'Set standing, used lying, thigh',
      width: 'Set for a narrow cuff, used on a wide one, thigh',
      slider: 'Aiming at, in percent of the stopping pressure where it was set',
      /** The script puts numbers in place of the braces. */
      becomes: 'Aiming at {aim} becomes {actual} where it is used:',
      full: 'full block',
      ok: 'still below full block in the average person; not in everybody',
      blocked: 'more than what stops the flow in the average person',
      how: (set: string, used: string) => `${set} where it was set, ${used} where it is used.`,
    },
  },
} as const;
