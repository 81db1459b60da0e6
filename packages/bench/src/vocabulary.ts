/** Word lists that made-up badge templates are put together from. */

function list(text: string): readonly string[] {
  return text.trim().split(/\s*[,\n]\s*/)
}

/** Fields of work; each has a folder of its own. */
export const fields = list(`water, forestry, kitchen, clinic, classroom, workshop, archive, harbour,
  garden, theatre, laboratory, newsroom, railway, orchard, market, library, museum, stable, depot, studio`)

/** What a badge is about; the first half of its name. */
export const topics =
  list(`Stream Survey, Timber Framing, Bread Fermentation, Wound Care, Lesson Design,
  Sheet Metal, Paper Conservation, Mooring, Soil Health, Stage Lighting, Titration, Interviewing,
  Track Inspection, Grafting, Price Setting, Cataloguing, Exhibit Labels, Farriery, Load Planning,
  Voice Recording, River Rescue, Drone Mapping, Spreadsheet Modelling, Payroll, Sign Language,
  Braille, Roof Repair, Bee Keeping, Cheese Making, Data Cleaning, Statistics, Survey Design,
  Conflict Mediation, Grant Writing, Event Planning, Crane Operation, Scaffolding, Solar Wiring,
  Heat Pumps, Window Glazing, Plastering, Stone Masonry, Book Binding, Letterpress, Type Design,
  Map Reading, Avalanche Awareness, Sea Kayaking, Open Water Swimming, Fire Watch, Radio Relay,
  First Response, Medication Rounds, Infant Feeding, Palliative Visits, Dementia Care, Diet Planning,
  Physiotherapy Aid, Dental Hygiene, Lens Fitting, Animal Handling, Lambing, Hoof Trimming,
  Hedge Laying, Dry Stone Walling, Coppicing, Peat Restoration, Bird Ringing, Bat Survey, Moth Trapping,
  Museum Guiding, Oral History, Genealogy, Translation, Subtitling, Court Interpreting, Contract Review,
  Tax Returns, Bookkeeping, Stock Control, Forklift Safety, Cold Chain, Route Planning, Cargo Securing,
  Cyber Hygiene, Password Policy, Network Cabling, Server Patching, Database Backup, Web Accessibility,
  Interface Testing, Code Review, Version Control, Requirements, Process Mapping, Quality Audit,
  Calibration, Machine Vibration, Pump Overhaul, Valve Fitting, Pipe Welding, Pattern Cutting, Weaving`)

/** The second half of its name. */
export const roles = list(`Practitioner, Steward, Apprentice, Mentor, Coordinator, Assessor, Fellow,
  Contributor, Lead, Specialist, Explorer, Builder, Keeper, Analyst, Advocate, Organiser, Planner,
  Instructor, Technician, Observer, Reviewer, Caretaker, Facilitator, Pathfinder, Champion`)

/** What tells two badges of one topic and role apart. */
export const settings =
  list(`in the Field, at Sea, on Site, for Schools, for Small Firms, for Families,
  by Night, in Winter, under Pressure, with Volunteers, with Children, in Remote Areas, in Two Languages,
  for Older People, at Festivals, in Hospitals, on a Budget, at Altitude, in Care Homes, for Clubs,
  in Local Government, on the Coast, in the City, for Beginners, after a Flood, in Heritage Buildings`)

export const earners = list(`earners, holders of this badge, recipients, badge earners, learners,
  participants, trainees, members of the cohort, graduates of this stage, those who hold this badge`)

/** Each follows "have". */
export const deeds =
  list(`mapped, repaired, recorded, measured, restored, planned, tested, redesigned,
  catalogued, inspected, translated, rebuilt, sampled, compared, documented, calibrated, drafted,
  rehearsed, negotiated, supervised, delivered, prototyped, charted, audited, dismantled, labelled,
  transported, preserved, presented, assembled, surveyed, balanced, edited, refitted, timed`)

export const objects =
  list(`a stretch of river bank, the wiring of an old barn, a month of shift plans,
  forty oral histories, a roof of slate and lead, the stock of a village shop, a hundred soil cores,
  the minutes of a parish council, six lathes and two presses, an exhibition of loaned prints,
  the patient journey of a small ward, a fleet of nine vans, the footpaths of two valleys,
  three seasons of rainfall data, a choir of forty voices, the evacuation plan of a school,
  a catalogue of twelve thousand slides, the budget of a youth club, a working model of a lock gate,
  a garden for people who cannot see, the menus of a canteen, a set of emergency drills,
  the accounts of a housing cooperative, an orchard of neglected pear trees, a bilingual glossary,
  a network of weather stations, the timetable of a ferry, a register of protected trees,
  the safety file of a bridge, a database of lost property, a dozen beehives, a mobile clinic,
  the archive of a closed factory, a market of local growers, the handbook of a rescue team,
  an accessible website, the acoustics of a sports hall, a kiln and its controller, a tidal chart`)

export const places =
  list(`in a mountain village, on a busy ward, in a workshop of their own choice,
  along the estuary, at a community centre, in the yard of a railway museum, for a regional archive,
  on three farms, at a secondary school, in a shared studio, with a fire service, for a small charity,
  aboard a training ship, in a university laboratory, at the county records office, in a night shelter,
  on an island without a bridge, for the town library, in a refugee welcome centre, at a film festival,
  under a leaking roof, in the oldest part of the port, between two harvests, near a disused quarry`)

export const periods = list(`over six weeks, in ten days, during one winter, across two terms,
  in eighty hours of practice, over a full season, within a month, in four weekends, over nine evenings,
  through a whole school year, in two intense weeks, during a placement of three months`)

export const witnesses =
  list(`a master of the trade, two independent assessors, the people who use it,
  an inspector of works, a panel of former earners, the head nurse, a chartered engineer,
  a tutor and an employer, the residents of the street, a conservation officer, the duty officer,
  a jury of three, an external examiner, the steward of the estate, a public audience,
  a senior archivist, the harbour master, a speech therapist, the board of trustees, a licensed surveyor`)

export const results = list(`a written report of twelve pages, a plan that is now in use,
  fewer faults than in the year before, a public talk, a checklist that others have taken up,
  a signed handover, a training day for newcomers, a costed proposal, an open data set,
  a repair that has held since, a short film with captions, a set of drawings to scale,
  a maintenance schedule for five years, a risk register, a scale model, a revised price list,
  a field guide, a recipe book, a log of every decision, an index that can be searched by sound`)

export const abilities =
  list(`explain the choice of materials to a client, spot a hazard before work begins,
  lead a crew of four without raising their voice, keep records that stand up in court,
  adapt a plan when the weather turns, teach the basic steps to a newcomer, estimate time and cost,
  read a drawing and question it, calm a tense meeting, choose the right instrument for the task,
  defend a method against criticism, work to a tolerance of half a millimetre, write for lay readers,
  judge when to stop, care for tools so that they last, combine old sources with new measurements,
  plan for people with different needs, hand over work without loss, find the cause of a fault,
  weigh the interests of neighbours, protect personal data, present figures without misleading anyone`)

export const skills =
  list(`Risk Assessment, Field Sampling, Record Keeping, Public Speaking, Budgeting,
  Technical Drawing, Hand Tools, Machine Safety, Data Entry, Data Visualisation, Interviewing, Editing,
  Project Planning, Teamwork, Negotiation, Coaching, Lesson Planning, Active Listening, Time Management,
  Quality Control, Fault Finding, Soldering, Pipe Fitting, Carpentry, Masonry, Plant Identification,
  Pest Control, Irrigation, Animal Welfare, Food Hygiene, Menu Planning, Stock Rotation, Wound Dressing,
  Patient Handling, Infection Control, Triage, Navigation, Rope Work, Seamanship, Radio Procedure,
  Cataloguing, Palaeography, Preservation, Photography, Sound Editing, Captioning, Proofreading,
  Technical Writing, Spreadsheet Formulas, Query Writing, Scripting, Unit Testing, Access Control,
  Network Diagnostics, Accessibility Testing, Contract Reading, Cost Estimation, Procurement,
  Volunteer Management, Safeguarding, Conflict Resolution, Facilitation, Survey Design, Sampling Theory,
  Report Writing, Geographic Analysis, Water Chemistry, Soil Testing, Tree Climbing, Vehicle Checks`)

/** What comes before and after a topic in the name of a skill that few templates have. */
export const skillFields =
  list(`Applied, Rural, Urban, Marine, Alpine, Coastal, Historic, Industrial,
  Domestic, Regional, Digital, Seasonal, Municipal, Artisan, Overseas`)
export const skillKinds =
  list(`Planning, Documentation, Maintenance, Inspection, Estimation, Logistics,
  Supervision, Reporting, Analysis, Scheduling, Communication, Forecasting, Regulation, Terminology,
  Ethics, Tooling, Records, Hygiene, Costing, Standards, Drawing, Sourcing, Measurement, Auditing`)

/** The half of a made-up town's name that comes first, and the other; a hundred of each. */
export const townBeginnings = syllables(
  'Al Bar Cor Dun El Fen Gar Hol Ist Jor',
  'ba do ke mi ru se ta vo wy za',
)
export const townEndings = syllables(
  'bri co dal fer gan lin mor nes ris thu',
  'ck den ford ham ley mouth ster ton wick wold',
)

function syllables(first: string, second: string): readonly string[] {
  return first.split(' ').flatMap((start) => second.split(' ').map((end) => start + end))
}
