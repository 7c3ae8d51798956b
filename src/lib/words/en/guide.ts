export const guide = {
  title: 'Guide for the first class',
  lead: 'For a teacher who has never led a class with Relate. Ten minutes to read, and most of it stands on the buttons too.',
  print: 'Print',
  back: 'Your classes',
  see: 'You see:',
  before: {
    title: 'The day before',
    steps: [
      'Start Relate on the laptop that will stand in the classroom: npm start. It prints two addresses, one for this laptop and one for phones.',
      'Open the link for the first teacher and make your account. Nothing is sent anywhere.',
      'Press “Try it with a demo class”. Four teams of programs play; lead them to the end once, with the same buttons as tomorrow.',
      'Read the teaching note of the case you will take; it lies beside the case, in the folder “scenarios”.',
      'In the classroom, open the phones’ address with /reach behind it on a phone. If it says yes, all phones will get in.'
    ]
  },
  lesson: {
    title: 'The lesson, step by step',
    steps: [
      {
        title: 'Open the class',
        act: 'On “Your classes” choose the case and press “Open the class”.',
        see: 'the page of the class: steps at the top, teams in the middle, lesson plan and log beside them.'
      },
      {
        title: 'Set the time',
        act: 'In “Lesson plan” press 45 or 90 minutes, change what you like, and begin.',
        see: 'how the step stands; amber when 70 % of its time is gone, red when it is over, and by how many minutes you are behind.'
      },
      {
        title: 'Let the students in',
        act: 'Press “Code on the projector”. Students scan it and press “Take my seat”; they need no account and no app.',
        see: 'seats fill up. Who has no team stands in red; press a person to move them.'
      },
      {
        title: 'Prepare',
        act: 'Press “Next: Prepare”. Each role reads what it alone knows; teams talk and write notes.',
        see: 'the roles dealt, and who is connected.'
      },
      {
        title: 'Simulate',
        act: 'Press “Next: Simulate”. Teams vote; a decision closes when enough of them have voted, or when its time is over.',
        see: 'for each team the scene, the votes, who is missing, and the customer’s calm and trust; on the map of the case a token for each team.'
      },
      {
        title: 'Lead, but not too much',
        act: 'Pause when you want to speak. Add a minute, close a decision, let the press call, take a team back. After each verb “Undo” stands at the foot, or press Ctrl+Z.',
        see: 'what you did, in the log.'
      },
      {
        title: 'Evaluate',
        act: 'Press “Next: Evaluate”. Teams mark each other, you mark all. Then lock the marks, then reveal everything: both ask first, because neither can be undone.',
        see: 'the scores, and marks that are far from the others; you may exclude one with a reason.'
      },
      {
        title: 'Sum up',
        act: 'Press “Next: Sum up” and open the debrief: what the class did, where it divided, what it did to the same customers, the true ending.',
        see: 'slides for the projector, made of this class.'
      },
      {
        title: 'End',
        act: 'Press “End the class”. It cannot be opened again; everything in it can still be looked at.',
        see: 'the class under “Ended”.'
      }
    ]
  },
  trouble: {
    title: 'When something goes wrong',
    cases: [
      {
        when: 'A phone cannot open the page.',
        then: 'Is it in the same Wi-Fi as the laptop, with mobile data off? If the laptop asks whether Node may accept connections, allow it. Schools often keep devices apart: switch on the hotspot of the laptop or of a phone, connect both to it, start Relate again. The internet is not needed.'
      },
      {
        when: 'Somebody comes late.',
        then: 'The code stays good until the end. A latecomer gets a short recap and watches the smallest team until its next decision, then plays.'
      },
      {
        when: 'A phone dies or is closed.',
        then: 'The team goes on without it: who is away is not waited for. On another phone the student opens the class and types the rejoin word. It is lost? Press the person on your page and give a new word.'
      },
      {
        when: 'A team does not decide.',
        then: 'It turns amber at 70 % of its time. When the time is over the votes that are in count, and where there are none the case says what happens. You can close the decision yourself, or give a minute more.'
      },
      {
        when: 'The lesson runs out of time.',
        then: 'Press the next step all the same: teams that still play end as the case says for “time is up”. Locking and revealing take a minute; the marks can be given next time, the class waits.'
      },
      {
        when: 'You pressed the wrong button.',
        then: '“Undo” at the foot, or Ctrl+Z. Only a message, locking, revealing and ending cannot be taken back; the last three ask first.'
      },
      {
        when: 'The laptop sleeps or restarts.',
        then: 'Start Relate again. Nothing is lost; the clocks go on where they stood, and the phones come back by themselves.'
      },
      {
        when: 'You want to walk about.',
        then: 'Sign in on your own phone: pause, next, a minute, close and a message lie at its foot.'
      }
    ]
  },
  away: {
    title: 'What to take away',
    steps: [
      'From the evaluation on, “Take away” stands on the page of the class: a workbook with everything, gradebooks for Moodle, Canvas and Chinese schools, and a report for each team to print.',
      'The log of what you did can be printed.',
      'The data lie on your laptop only. A class that has ended is deleted after 180 days, or by you, at once.'
    ]
  }
};
