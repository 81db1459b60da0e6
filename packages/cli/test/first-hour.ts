/** What Credly's API answers to a made-up college that asks for its badge templates. */
export const credlyPage = {
  data: [
    {
      id: '7c1f0a3e-5d52-4a7e-9b1c-2f6d0c9a1e01',
      name: 'Food Safety',
      description: 'This badge is awarded for completing the Food Safety course.',
      skills: [{ name: 'Food Hygiene' }, { name: 'Temperature Control' }, { name: 'Cleaning' }],
      badge_template_activities: [
        { activity_type: 'Assessment', title: 'Passed a written test with at least 75 percent.' },
        {
          activity_type: 'Assessment',
          title: 'Kept a kitchen safe for a day: food hygiene, temperature control and cleaning.',
        },
      ],
      global_activity_url: 'https://example.org/riverside/food-safety',
      image: { url: 'https://images.example.org/food-safety.png' },
      level: 'Foundational',
      cost: 'Free',
      time_to_earn: 'Days',
      type_category: 'Certification',
      state: 'active',
      vanity_slug: 'food-safety',
      recipient_type: 'User',
    },
    {
      id: '7c1f0a3e-5d52-4a7e-9b1c-2f6d0c9a1e02',
      name: 'Volunteer Team Lead',
      description:
        'Earners have led a team of five volunteers for a season. They planned the shifts, settled two conflicts in the team, and handed the work over in writing. They can take on a team of their own and keep it together.',
      skills: [{ name: 'Team Leadership' }, { name: 'Shift Planning' }, { name: 'Mediation' }],
      badge_template_activities: [
        {
          activity_type: 'Assessment',
          title:
            'Led a team for a season, judged by two coaches with a rubric for team leadership.',
        },
        {
          activity_type: 'Assessment',
          title: 'Handed in the shift planning of the season and notes on one mediation.',
        },
      ],
      global_activity_url: 'https://example.org/riverside/team-lead',
      image: { url: 'https://images.example.org/team-lead.png' },
      level: 'Intermediate',
      cost: 'Free',
      time_to_earn: 'Months',
      type_category: 'Experience',
      state: 'active',
      vanity_slug: 'volunteer-team-lead',
      recipient_type: 'User',
    },
  ],
  metadata: { count: 2, current_page: 1, total_count: 2, total_pages: 1 },
}
