BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'workshop','m001_first_tables','2026-11-25 21:28:34.160713+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'workshop','m002_steps','2026-11-25 21:28:34.163514+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'workshop','m003_stories','2026-11-25 21:28:34.164569+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'workshop','m005_timer','2026-11-25 21:28:34.166953+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'workshop','m006_cases','2026-11-25 21:28:34.168884+00:00');
INSERT INTO "_sqlite_migrations" VALUES(6,'workshop','m007_own_programmes','2026-11-25 21:28:34.169750+00:00');
INSERT INTO "_sqlite_migrations" VALUES(7,'workshop','m004_pictures_and_doubles','2026-11-25 21:28:34.172752+00:00');
INSERT INTO "_sqlite_migrations" VALUES(8,'workshop','m011_vote_cycle','2026-11-25 21:28:34.174608+00:00');
INSERT INTO "_sqlite_migrations" VALUES(9,'workshop','m010_undo','2026-11-25 21:28:34.175391+00:00');
INSERT INTO "_sqlite_migrations" VALUES(10,'workshop','m008_rehearsals','2026-11-25 21:28:34.177341+00:00');
INSERT INTO "_sqlite_migrations" VALUES(11,'workshop','m009_wording_hands_and_talk','2026-11-25 21:28:34.217265+00:00');
INSERT INTO "_sqlite_migrations" VALUES(12,'workshop','m012_numbers_never_given_twice','2026-11-28 21:32:32.554632+00:00');
INSERT INTO "_sqlite_migrations" VALUES(13,'workshop','m013_round_purposes','2026-11-29 01:12:46.778085+00:00');
INSERT INTO "_sqlite_migrations" VALUES(14,'workshop','m014_logged_actions','2026-11-29 01:12:46.811036+00:00');
INSERT INTO "_sqlite_migrations" VALUES(15,'workshop','m015_exclusions','2026-11-29 20:25:31.585875+00:00');
INSERT INTO "_sqlite_migrations" VALUES(16,'workshop','m016_card_names','2026-11-29 20:25:31.612400+00:00');
INSERT INTO "_sqlite_migrations" VALUES(17,'workshop','m017_versions_of_rights','2026-11-29 20:25:31.614344+00:00');
INSERT INTO "_sqlite_migrations" VALUES(18,'workshop','m018_archive','2026-11-29 22:02:27.240707+00:00');
INSERT INTO "_sqlite_migrations" VALUES(19,'workshop','m020_imported_sessions','2026-11-30 00:24:02.166686+00:00');
INSERT INTO "_sqlite_migrations" VALUES(20,'workshop','m021_imported_key_figures','2026-11-30 00:42:53.724838+00:00');
INSERT INTO "_sqlite_migrations" VALUES(21,'workshop','m022_unlinking','2026-11-30 01:16:12.720409+00:00');
INSERT INTO "_sqlite_migrations" VALUES(22,'workshop','m023_agreed_actions','2026-11-30 01:25:38.625062+00:00');
INSERT INTO "_sqlite_migrations" VALUES(23,'workshop','m024_accounts','2026-11-30 16:00:00+00:00');
CREATE TABLE accounts (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        issuer TEXT NOT NULL,
        subject TEXT NOT NULL,
        name TEXT NOT NULL,
        email TEXT NOT NULL,
        role TEXT NOT NULL CHECK (role IN ('', 'reader', 'organiser', 'owner')),
        first_login TEXT NOT NULL,
        last_login TEXT NOT NULL,
        UNIQUE (issuer, subject)
    ) STRICT;
INSERT INTO "accounts" VALUES(1,'https://id.example.org','9b1c','Dee de Vries','dee@example.org','owner','2026-11-30T13:00:00+00:00','2026-11-30T13:00:00+00:00');
CREATE TABLE activities (
        session INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
        id TEXT NOT NULL,
        position INTEGER NOT NULL,
        kind TEXT NOT NULL,
        definition TEXT NOT NULL,
        results TEXT NOT NULL CHECK (results IN ('live', 'reveal')), skipped INTEGER NOT NULL DEFAULT 0 CHECK (skipped IN (0, 1)), "case" INTEGER REFERENCES cases (id) ON DELETE SET NULL,
        PRIMARY KEY (session, id),
        UNIQUE (session, position)
    ) STRICT;
INSERT INTO "activities" VALUES(1,'p1',0,'paradox','{"id": "p1", "kind": "paradox", "theme": "paradoxes", "minutes": 10, "results": "live", "script": {"nl": "Lees beide kanten rustig voor. Vraag: waar sta jij in je werk van deze week, meer bij de politiek of meer bij de samenleving? Laat het daarna een minuut stil. Vraag bij het beeld eerst alleen: wat zie je?", "en": "Read both sides aloud, slowly. Ask: in your work of this week, where do you stand, closer to politics or closer to society? Then be silent for a minute. When the picture is there, first ask only: what do you see?"}, "note": "Our reading, not in the deck: institution_side left; smith_lewis performing.", "cues": {}, "left": {"nl": "wensen van de politiek", "en": "wishes of politics"}, "right": {"nl": "wensen van de samenleving", "en": "wishes of society"}, "ask": "now", "guess": false}','reveal',0,NULL);
INSERT INTO "activities" VALUES(1,'overview',1,'overview','{"title": {"nl": "Zes paradoxen: waar staan wij?", "en": "Six paradoxes: where do we stand?"}, "id": "overview", "kind": "overview", "theme": "paradoxes", "minutes": 10, "script": {"nl": "Zeg: bovenaan staat waar wij het meest verschillen. Daar beginnen we.\nVraag: wat zie je?", "en": "Say: on top stands where we differ most. That is where we begin.\nAsk: what do you see?"}, "note": "institution_side and smith_lewis are OUR reading, not in the deck; never average across paradoxes without aligning direction", "cues": {}}','live',0,NULL);
INSERT INTO "activities" VALUES(1,'q01',2,'question','{"id": "q01", "kind": "question", "theme": "public_values", "minutes": 10, "results": "live", "script": {"nl": "Vraag eerst wat mensen bij ‘regisseur’ voor zich zien. Geef dan twee minuten om te typen. Laat drie kaarten toelichten door wie dat wil.", "en": "First ask what people picture when they hear ‘director’. Then give two minutes to type. Let three cards be explained by whoever wants to."}, "note": "no verb in the source; could also sit under Krachtenveld", "cues": {}, "questions": [], "groups": [], "steps": ["alone"], "text": {"nl": "verschuiving naar gemeente als regisseur?", "en": "a shift towards the municipality as director (of the process)?"}}','live',0,NULL);
INSERT INTO "activities" VALUES(1,'balance',3,'triangle','{"id": "balance", "kind": "triangle", "theme": "public_values", "minutes": 10, "results": "reveal", "script": {"nl": "Zeg: verdeel honderd punten over drie soorten waarden. En hoe zou het moeten?\nStil: 2 minuten.\nVraag: wat zie je?", "en": "Say: divide a hundred points over three kinds of values. And how should it be?\nSilence: 2 minutes.\nAsk: what do you see?"}, "cues": {}, "text": {"nl": "Balanceren tussen publieke, professionele en persoonlijke waarden", "en": "Balancing between public, professional and personal values"}, "corners": [{"id": "public", "title": {"nl": "Publieke waarde", "en": "Public value"}, "role": {"nl": "relateren aan situatie en inhoudelijk vraagstuk", "en": "relate to the situation and the substantive issue"}, "values": [{"id": "public_1", "text": {"nl": "Legitimiteit (=> het waarborgen hiervan is een uitdaging)", "en": "Legitimacy (=> safeguarding it is a challenge)"}}, {"id": "public_2", "text": {"nl": "Verantwoording", "en": "Accountability"}}, {"id": "public_3", "text": {"nl": "Effectiviteit", "en": "Effectiveness"}}, {"id": "public_4", "text": {"nl": "Rechtsgelijkheid", "en": "Equality before the law"}}], "tensions": []}, {"id": "professional", "title": {"nl": "Professionele waarde", "en": "Professional value"}, "role": {"nl": "relateren aan de organisatie", "en": "relate to the organisation"}, "values": [{"id": "professional_1", "text": {"nl": "Netwerksturing", "en": "Network steering"}}, {"id": "professional_2", "text": {"nl": "Transparantie", "en": "Transparency"}}, {"id": "professional_3", "text": {"nl": "Lerend vermogen", "en": "Capacity to learn"}}, {"id": "professional_4", "text": {"nl": "Openheid & integriteit", "en": "Openness & integrity"}}], "tensions": [{"nl": "Kiezen tussen sturen/loslaten aan het netwerk", "en": "Choosing between steering and letting go to the network"}]}, {"id": "personal", "title": {"nl": "Persoonlijke waarde", "en": "Personal value"}, "role": {"nl": "gebruiken in bewustwording/reflectie", "en": "use in awareness/reflection"}, "values": [{"id": "personal_1", "text": {"nl": "Ondernemerschap (‘opstarters’)", "en": "Entrepreneurship (‘starters’)"}}, {"id": "personal_2", "text": {"nl": "Groepswerk (‘afmakers’)", "en": "Group work (‘finishers’)"}}], "tensions": [{"nl": "Tegenstrijdigheid: persoonlijke drive <> gelijkwaardigheid", "en": "Contradiction: personal drive <> equality of standing"}]}], "ought": true}','reveal',0,NULL);
INSERT INTO "activities" VALUES(1,'forces',4,'forcefield','{"id": "forces", "kind": "forcefield", "theme": "force_field", "minutes": 10, "script": {"nl": "Zeg: vul krachten aan die je mist, vooral wat vooruit helpt. Waardeer ze daarna: hoe sterk, en kunnen wij er iets aan doen?\nStil: 3 minuten.\nVraag: wat is sterk en in onze handen?", "en": "Say: add forces that you miss, above all what drives us forward. Then rate them: how strong, and can we influence it?\nSilence: 3 minutes.\nAsk: what is strong and in our hands?"}, "note": "the deck names no driving forces; participants must add them", "cues": {}, "lead": {"nl": "Borging bij professionals maakt processen kwetsbaar:", "en": "Leaving the safeguarding to professionals makes processes vulnerable:"}, "forces": [{"id": "f1", "text": {"nl": "Veel verschillende stakeholders maken het krachtenveld lastig stuurbaar", "en": "Many different stakeholders make the force field hard to steer"}}, {"id": "f2", "text": {"nl": "Kritieke incidenten zijn moeilijk te managen (bijv. direct contact tussen burgers en politici)", "en": "Critical incidents are hard to manage (e.g. direct contact between citizens and politicians)"}}, {"id": "f3", "text": {"nl": "Ingeslepen routines en weerstand bij “reguliere” ambtenaren en afdelingen", "en": "Ingrained routines and resistance among “regular” civil servants and departments"}}, {"id": "f4", "text": {"nl": "Gebrek aan steun van leidinggevenden en directe collega’s", "en": "Lack of support from managers and direct colleagues"}}], "driving": []}','reveal',0,NULL);
INSERT INTO "activities" VALUES(1,'team_competencies',5,'competencies','{"id": "team_competencies", "kind": "competencies", "theme": "competencies", "minutes": 15, "results": "reveal", "script": {"nl": "Zeg: hoe belangrijk is dit hier, en hoe sterk is ons team erin? Het gaat om het team, niet om personen.\nStil: 4 minuten.\nVraag: waar is het gat het grootst? Leg daarna drie stippen: eerst ontwikkelen.", "en": "Say: how important is this here, and how strong is our team in it? It is about the team, not about persons.\nSilence: 4 minutes.\nAsk: where is the gap largest? Then lay three dots: develop first."}, "cues": {}, "lead": {"nl": "Hoe belangrijk is dit hier, en hoe sterk is ons team erin?", "en": "How important is this here, and how strong is our team in it?"}, "items": [{"id": "c1", "text": {"nl": "Hybride denken: horizontaal en verticaal", "en": "Hybrid thinking: horizontal and vertical"}}, {"id": "c2", "text": {"nl": "Kijken vanuit menselijk perspectief, niet vanuit structuren en nota’s", "en": "Looking from a human perspective, not from structures and policy papers"}}, {"id": "c3", "text": {"nl": "Krachtenveld kunnen analyseren en beïnvloeden", "en": "Being able to analyse and influence the force field"}}, {"id": "c4", "text": {"nl": "Om kunnen gaan met mensen met verschillende referentiekaders", "en": "Being able to work with people with different frames of reference"}}, {"id": "c5", "text": {"nl": "Leiderschap kunnen claimen, loslaten en delen met anderen", "en": "Being able to claim, let go of and share leadership with others"}}, {"id": "c6", "text": {"nl": "Een facilitaire rol kunnen vervullen", "en": "Being able to play a facilitating role"}}, {"id": "c7", "text": {"nl": "Buiten de gebaande paden durven treden", "en": "Daring to leave the beaten track"}}, {"id": "c8", "text": {"nl": "Stress kunnen hanteren die optreedt bij conflicten en weerstand van anderen", "en": "Being able to handle the stress that comes with conflict and other people’s resistance"}}]}','reveal',0,NULL);
INSERT INTO "activities" VALUES(1,'safeguarding',6,'interventions','{"id": "safeguarding", "kind": "interventions", "theme": "interventions", "minutes": 12, "results": "reveal", "script": {"nl": "Zeg: herkennen jullie dit? Daarna: wie gaat waarover?\nStil: 2 minuten per stap.\nVraag: over welke vraag zijn we het meest oneens?", "en": "Say: do you recognise this? Then: who decides what?\nSilence: 2 minutes per step.\nAsk: on which question do we differ most?"}, "cues": {}, "lead": {"nl": "Borging lijkt plaats te vinden in het afwegen en handelen van professionals zelf:", "en": "Safeguarding seems to happen in the weighing and acting of professionals themselves:"}, "observations": [{"id": "o1", "text": {"nl": "Samenwerkers maken eigen keuzes in het wel of niet steunen van bepaalde initiatieven", "en": "Collaborators make their own choices about supporting certain initiatives or not"}}, {"id": "o2", "text": {"nl": "Ook in het wel of niet navolgen van regels en het hanteren van bepaalde procesregels", "en": "Also about following rules or not and about applying certain process rules"}}], "who": [{"id": "i1", "text": {"nl": "Wie heeft de regie op het democratisch proces?", "en": "Who directs the democratic process?"}}, {"id": "i2", "text": {"nl": "Kan iedere burger meedoen en wie gaat daarover?", "en": "Can every citizen take part, and who decides that?"}}, {"id": "i3", "text": {"nl": "Wie bewaakt het werken vanuit publieke waarden?", "en": "Who guards working from public values?"}}, {"id": "i4", "text": {"nl": "Wie bepaalt of bepalen die publieke waarden?", "en": "Who (one or several) determines those public values?"}}], "actors": [{"id": "council", "text": {"nl": "gemeenteraad", "en": "municipal council"}}, {"id": "executive", "text": {"nl": "college van B en W", "en": "mayor and aldermen"}}, {"id": "civil_servants", "text": {"nl": "ambtenaren", "en": "civil servants"}}, {"id": "citizens", "text": {"nl": "inwoners", "en": "residents"}}, {"id": "initiators", "text": {"nl": "initiatiefnemers", "en": "initiators"}}, {"id": "partners", "text": {"nl": "partners", "en": "partners"}}, {"id": "together", "text": {"nl": "wij samen", "en": "all of us together"}}, {"id": "nobody", "text": {"nl": "niemand of onduidelijk", "en": "nobody, or unclear"}}], "clash": {"nl": "Wat te doen als waarden botsen (‘competing values’)?", "en": "What to do when values clash (‘competing values’)?"}, "oversee": {"nl": "Zijn de initiatiefnemers altijd in staat om alle betrokken belangen te overzien?", "en": "Are the initiators always able to oversee all the interests involved?"}}','reveal',0,NULL);
INSERT INTO "activities" VALUES(1,'strategies',7,'ranking','{"id": "strategies", "kind": "ranking", "theme": "interventions", "minutes": 6, "results": "reveal", "script": {"nl": "Zeg: zet de vier strategieën op jouw volgorde.\nStil: 1 minuut.\nVraag: wie had een andere eerste keuze, en waarom?", "en": "Say: put the four strategies in your order.\nSilence: 1 minute.\nAsk: who had another first choice, and why?"}, "cues": {}, "lead": {"nl": "4 strategieën voor verandering:", "en": "4 strategies for change:"}, "options": [{"id": "s1", "text": {"nl": "Experimenteerruimte", "en": "Room to experiment"}}, {"id": "s2", "text": {"nl": "Organisatieverandering", "en": "Organisational change"}}, {"id": "s3", "text": {"nl": "Gebiedsteams", "en": "Area (neighbourhood) teams"}}, {"id": "s4", "text": {"nl": "Gedragsverandering", "en": "Behavioural change"}}]}','reveal',0,NULL);
INSERT INTO "activities" VALUES(1,'project',8,'info','{"id": "project", "kind": "info", "theme": "project", "minutes": 3, "script": {"nl": "Zeg: dit project heeft drie lijnen. Vandaag zitten we in de tweede.", "en": "Say: this project has three lines. Today we are in the second."}, "cues": {}, "title": {"nl": "Samen Werken: drie lijnen", "en": "Working Together: three lines"}, "body": {"nl": "- Centrale onderzoekslijn: Doel: alle gemeenten tools en advies bieden om met thema Samen Werken (co-creatie) aan de slag te gaan\n- Reflectie-bijeenkomsten: Doel: deelnemende gemeenten laten reflecteren en leren op het thema, kennisvermeerdering\n- Casestudies per gemeente: Doel: deelnemende gemeenten ondersteunen en adviseren rondom vraagstukken van ingebrachte cases", "en": "- Central research line: Goal: offer all municipalities tools and advice to get to work with the theme Working Together (co-creation)\n- Reflection meetings: Goal: let participating municipalities reflect and learn on the theme; growth of knowledge\n- Case studies per municipality: Goal: support and advise participating municipalities on the issues in the cases they bring"}}','live',0,NULL);
INSERT INTO "activities" VALUES(1,'the_case',9,'case','{"id": "the_case", "kind": "case", "theme": "case", "minutes": 8, "script": {"nl": "Zeg: laat de inbrenger de casus in drie minuten vertellen.\nStil: 1 minuut.\nVraag: wat wil je nog weten? Nog geen oplossingen.", "en": "Say: let whoever brings the case tell it in three minutes.\nSilence: 1 minute.\nAsk: what do you still need to know? No solutions yet."}, "cues": {}, "text": {"nl": "Waar gaat het over?", "en": "What is it about?"}, "example": {"municipality": {"nl": "Voorbeeldstad", "en": "Sampletown"}, "title": {"nl": "Een buurtplein van bewoners", "en": "A square run by neighbours"}, "context": {"nl": "Bewoners willen een verwaarloosd plein zelf inrichten en beheren. De gemeente is eigenaar van de grond.", "en": "Residents want to design and run a neglected square themselves. The municipality owns the land."}, "parties": {"nl": "Bewoners, woningcorporatie, ondernemers, drie afdelingen van de gemeente, de raad", "en": "Residents, housing association, shopkeepers, three departments of the municipality, the council"}, "key_question": {"nl": "Hoeveel laat de gemeente los, en wie beslist als bewoners het oneens zijn?", "en": "How much does the municipality let go, and who decides when residents disagree?"}, "phase": {"nl": "Plannen maken", "en": "Making plans"}}}','live',0,NULL);
INSERT INTO "activities" VALUES(1,'incidents',10,'incident','{"text": {"nl": "Op zoek naar situaties/’critical incidents’ en de concrete handelingen/interventies die toen zijn gedaan", "en": "Looking for situations/‘critical incidents’ and the concrete actions/interventions taken at the time"}, "corners": [{"id": "public", "title": {"nl": "Publieke waarde", "en": "Public value"}, "role": {"nl": "relateren aan situatie en inhoudelijk vraagstuk", "en": "relate to the situation and the substantive issue"}, "values": [{"id": "public_1", "text": {"nl": "Legitimiteit (=> het waarborgen hiervan is een uitdaging)", "en": "Legitimacy (=> safeguarding it is a challenge)"}}, {"id": "public_2", "text": {"nl": "Verantwoording", "en": "Accountability"}}, {"id": "public_3", "text": {"nl": "Effectiviteit", "en": "Effectiveness"}}, {"id": "public_4", "text": {"nl": "Rechtsgelijkheid", "en": "Equality before the law"}}], "tensions": []}, {"id": "professional", "title": {"nl": "Professionele waarde", "en": "Professional value"}, "role": {"nl": "relateren aan de organisatie", "en": "relate to the organisation"}, "values": [{"id": "professional_1", "text": {"nl": "Netwerksturing", "en": "Network steering"}}, {"id": "professional_2", "text": {"nl": "Transparantie", "en": "Transparency"}}, {"id": "professional_3", "text": {"nl": "Lerend vermogen", "en": "Capacity to learn"}}, {"id": "professional_4", "text": {"nl": "Openheid & integriteit", "en": "Openness & integrity"}}], "tensions": [{"nl": "Kiezen tussen sturen/loslaten aan het netwerk", "en": "Choosing between steering and letting go to the network"}]}, {"id": "personal", "title": {"nl": "Persoonlijke waarde", "en": "Personal value"}, "role": {"nl": "gebruiken in bewustwording/reflectie", "en": "use in awareness/reflection"}, "values": [{"id": "personal_1", "text": {"nl": "Ondernemerschap (‘opstarters’)", "en": "Entrepreneurship (‘starters’)"}}, {"id": "personal_2", "text": {"nl": "Groepswerk (‘afmakers’)", "en": "Group work (‘finishers’)"}}], "tensions": [{"nl": "Tegenstrijdigheid: persoonlijke drive <> gelijkwaardigheid", "en": "Contradiction: personal drive <> equality of standing"}]}], "id": "incidents", "kind": "incident", "theme": "case", "minutes": 12, "script": {"nl": "Zeg: denk aan een moment waarop het erom spande. Wat deed je toen? Schrijf geen namen van personen.\nStil: 4 minuten.\nVraag: in welke situatie herken je jezelf? Leg je stippen.", "en": "Say: think of a moment when it mattered. What did you do? Write no names of persons.\nSilence: 4 minutes.\nAsk: in which situation do you recognise yourself? Lay your dots."}, "cues": {}}','live',0,NULL);
INSERT INTO "activities" VALUES(1,'canvas',11,'canvas','{"id": "canvas", "kind": "canvas", "theme": "case", "minutes": 20, "script": {"nl": "Zeg: vul per tafel het model in. Lege vakken mogen leeg blijven; die zeggen ook iets.\nStil: 8 minuten.\nVraag: wat is bereikt, en hoe is het beleefd? Waarom verschilt dat?", "en": "Say: fill in the model per table. Empty boxes may stay empty; they say something too.\nSilence: 8 minutes.\nAsk: what was reached, and how was it experienced? Why does that differ?"}, "cues": {}, "text": {"nl": "Wat is er in deze casus gedaan, en wat leverde het op?", "en": "What was done in this case, and what did it bring?"}, "boxes": [{"id": "goal", "text": {"nl": "Doel/te bereiken resultaat", "en": "Goal/result to be achieved"}}, {"id": "situation", "text": {"nl": "Situatieanalyse", "en": "Situation analysis"}}, {"id": "values", "text": {"nl": "Publieke waarden", "en": "Public values"}}, {"id": "competencies", "text": {"nl": "Competenties", "en": "Competencies"}}, {"id": "interventions", "text": {"nl": "Interventies/ gedrag", "en": "Interventions/behaviour"}}, {"id": "result", "text": {"nl": "(Beleving van het) resultaat", "en": "(Experience of the) result"}}], "reached": {"nl": "In hoeverre is het doel bereikt?", "en": "How far was the goal reached?"}, "experienced": {"nl": "Hoe is het resultaat beleefd?", "en": "How was the result experienced?"}}','live',0,NULL);
INSERT INTO "activities" VALUES(1,'break',12,'pause','{"id": "break", "kind": "pause", "theme": "agreements", "minutes": 10, "script": {"nl": "Zeg hoe laat we verder gaan. De klok staat op het scherm.", "en": "Say when we go on. The clock is on the screen."}, "cues": {}, "title": {"nl": "Pauze", "en": "Break"}}','live',0,NULL);
INSERT INTO "activities" VALUES(1,'actions',13,'action','{"id": "actions", "kind": "action", "theme": "agreements", "minutes": 5, "script": {"nl": "Zeg: schrijf één ding op dat jullie gaan doen. Klein en concreet.\nStil: 1 minuut.\nZeg: de volgende keer beginnen we hiermee.", "en": "Say: write down one thing that you are going to do. Small and concrete.\nSilence: 1 minute.\nSay: next time we start with these."}, "cues": {}, "text": {"nl": "Wie doet wat, en wanneer?", "en": "Who does what, and when?"}, "earlier": []}','live',0,NULL);
INSERT INTO "activities" VALUES(1,'check_out',14,'word','{"id": "check_out", "kind": "word", "theme": "agreements", "minutes": 2, "script": {"nl": "Zeg: één woord. Stil: een halve minuut. Zeg: dank jullie wel.", "en": "Say: one word. Silence: half a minute. Say: thank you all."}, "cues": {}, "text": {"nl": "Met welk woord ga je naar huis?", "en": "With which word do you go home?"}}','live',0,NULL);
INSERT INTO "activities" VALUES(2,'look_back',0,'action','{"id": "look_back", "kind": "action", "minutes": 5, "script": {"nl": "Deze afspraken komen uit de sessie ‘Sturen en loslaten’ van 23 november 2026. Vraag bij elke afspraak wat hielp of wat in de weg stond.", "en": "These actions come from the session ‘Sturen en loslaten’ of 23 November 2026. Ask for every action what helped or what stood in the way."}, "cues": {}, "text": {"nl": "Wat is er van onze afspraken gekomen?", "en": "What became of our actions?"}, "earlier": [{"id": "a1", "what": "De regels waren duidelijk, de bedoeling niet.", "who": "Eerst luisteren, dan pas een plan maken.", "by": "We hadden eerder moeten zeggen wat niet"}, {"id": "a2", "what": "Eerst luisteren, dan pas een plan maken.", "who": "We beslisten te laat en wisten te weinig van elkaar.", "by": "We hadden eerder moeten zeggen wat niet"}, {"id": "a3", "what": "Ik liet het los en het ging beter dan ik dacht.", "who": "Eerst luisteren, dan pas een plan maken.", "by": "We beslisten te laat en wisten te weinig"}]}','live',0,NULL);
INSERT INTO "activities" VALUES(2,'p1',1,'paradox','{"id": "p1", "kind": "paradox", "theme": "paradoxes", "minutes": 10, "results": "live", "script": {"nl": "Lees beide kanten rustig voor. Vraag: waar sta jij in je werk van deze week, meer bij de politiek of meer bij de samenleving? Laat het daarna een minuut stil. Vraag bij het beeld eerst alleen: wat zie je?", "en": "Read both sides aloud, slowly. Ask: in your work of this week, where do you stand, closer to politics or closer to society? Then be silent for a minute. When the picture is there, first ask only: what do you see?"}, "note": "Our reading, not in the deck: institution_side left; smith_lewis performing.", "cues": {}, "left": {"nl": "wensen van de politiek", "en": "wishes of politics"}, "right": {"nl": "wensen van de samenleving", "en": "wishes of society"}, "ask": "now", "guess": false}','live',0,NULL);
INSERT INTO "activities" VALUES(3,'look_back',0,'action','{"id": "look_back", "kind": "action", "minutes": 5, "script": {"nl": "Deze afspraken komen uit de sessie ‘Sturen en loslaten’ van 23 november 2026. Vraag bij elke afspraak wat hielp of wat in de weg stond.", "en": "These actions come from the session ‘Sturen en loslaten’ of 23 November 2026. Ask for every action what helped or what stood in the way."}, "cues": {}, "text": {"nl": "Wat is er van onze afspraken gekomen?", "en": "What became of our actions?"}, "earlier": [{"id": "a1", "what": "De regels waren duidelijk, de bedoeling niet.", "who": "Eerst luisteren, dan pas een plan maken.", "by": "We hadden eerder moeten zeggen wat niet"}, {"id": "a2", "what": "Eerst luisteren, dan pas een plan maken.", "who": "We beslisten te laat en wisten te weinig van elkaar.", "by": "We hadden eerder moeten zeggen wat niet"}, {"id": "a3", "what": "Ik liet het los en het ging beter dan ik dacht.", "who": "Eerst luisteren, dan pas een plan maken.", "by": "We beslisten te laat en wisten te weinig"}]}','live',0,NULL);
INSERT INTO "activities" VALUES(3,'p1',1,'paradox','{"id": "p1", "kind": "paradox", "theme": "paradoxes", "minutes": 10, "results": "live", "script": {"nl": "Lees beide kanten rustig voor. Vraag: waar sta jij in je werk van deze week, meer bij de politiek of meer bij de samenleving? Laat het daarna een minuut stil. Vraag bij het beeld eerst alleen: wat zie je?", "en": "Read both sides aloud, slowly. Ask: in your work of this week, where do you stand, closer to politics or closer to society? Then be silent for a minute. When the picture is there, first ask only: what do you see?"}, "note": "Our reading, not in the deck: institution_side left; smith_lewis performing.", "cues": {}, "left": {"nl": "wensen van de politiek", "en": "wishes of politics"}, "right": {"nl": "wensen van de samenleving", "en": "wishes of society"}, "ask": "now", "guess": false}','live',0,NULL);
INSERT INTO "activities" VALUES(4,'p1',1,'paradox','{"id": "p1", "kind": "paradox", "theme": "paradoxes", "minutes": 10, "results": "live", "script": {"nl": "Zeg: ik lees beide kanten rustig voor. Waar sta jij in je werk van deze week, meer bij de politiek of meer bij de samenleving?\nStil: 1 minuut kiezen.\nVraag bij het beeld eerst alleen: wat zie je?", "en": "Say: I read both sides aloud, slowly. In your work of this week, where do you stand, closer to politics or closer to society?\nSilence: 1 minute to choose.\nAsk first only, with the picture: what do you see?"}, "note": "Our reading, not in the deck: institution_side left; smith_lewis performing.", "cues": {}, "left": {"nl": "wensen van de politiek", "en": "wishes of politics"}, "right": {"nl": "wensen van de samenleving", "en": "wishes of society"}, "ask": "now", "guess": false}','reveal',0,NULL);
INSERT INTO "activities" VALUES(4,'p6',0,'paradox','{"id": "p6", "kind": "paradox", "theme": "paradoxes", "minutes": 10, "results": "live", "script": {"nl": "Zeg: we nemen een lopend initiatief, en noemen het bij naam. Sturen we daar, of laten we los?\nStil: 1 minuut kiezen.\nVraag: waaraan merkt de initiatiefnemer dat?", "en": "Say: we take a running initiative, and name it. Do we steer there, or do we let go?\nSilence: 1 minute to choose.\nAsk: how does the initiator notice?"}, "note": "Our reading, not in the deck: institution_side left; smith_lewis organizing.", "cues": {}, "left": {"nl": "sturen", "en": "steering"}, "right": {"nl": "loslaten", "en": "letting go"}, "ask": "now", "guess": false}','reveal',0,NULL);
INSERT INTO "activities" VALUES(4,'q01',2,'question','{"id": "q01", "kind": "question", "theme": "public_values", "minutes": 10, "results": "live", "script": {"nl": "Zeg: wat zie je voor je bij ‘regisseur’? Schrijf op wat er dan verschuift.\nStil: 2 minuten.\nVraag bij de kaarten: wie wil zijn kaart toelichten? Laat er drie aan het woord.", "en": "Say: what do you picture when you hear ‘director’? Write down what shifts then.\nSilence: 2 minutes.\nAsk, with the cards: who wants to explain a card? Let three people speak."}, "note": "no verb in the source; could also sit under Krachtenveld", "cues": {}, "questions": [], "groups": [], "steps": ["alone"], "text": {"nl": "verschuiving naar gemeente als regisseur?", "en": "a shift towards the municipality as director (of the process)?"}}','live',1,NULL);
INSERT INTO "activities" VALUES(4,'break',3,'pause','{"id": "break", "kind": "pause", "theme": "agreements", "minutes": 10, "script": {"nl": "Zeg: we pauzeren tien minuten. De klok staat op het scherm.\nVraag: waar praat je straks met iemand over verder?\nStil: tot de klok op nul staat, 10 minuten.", "en": "Say: we take a break of ten minutes. The clock is on the screen.\nAsk: what will you talk about with somebody meanwhile?\nSilence: until the clock is at zero, 10 minutes."}, "cues": {}, "title": {"nl": "Pauze", "en": "Break"}}','live',0,NULL);
INSERT INTO "activities" VALUES(5,'p1',0,'paradox','{"id": "p1", "kind": "paradox", "theme": "paradoxes", "minutes": 10, "results": "live", "script": {"nl": "Zeg: ik lees beide kanten rustig voor. Waar sta jij in je werk van deze week, meer bij de politiek of meer bij de samenleving?\nStil: 1 minuut kiezen.\nVraag bij het beeld eerst alleen: wat zie je?", "en": "Say: I read both sides aloud, slowly. In your work of this week, where do you stand, closer to politics or closer to society?\nSilence: 1 minute to choose.\nAsk first only, with the picture: what do you see?"}, "note": "Our reading, not in the deck: institution_side left; smith_lewis performing.", "cues": {}, "left": {"nl": "wensen van de politiek", "en": "wishes of politics"}, "right": {"nl": "wensen van de samenleving", "en": "wishes of society"}, "ask": "now", "guess": false}','reveal',0,NULL);
INSERT INTO "activities" VALUES(5,'p6',1,'paradox','{"id": "p6", "kind": "paradox", "theme": "paradoxes", "minutes": 10, "results": "live", "script": {"nl": "Zeg: we nemen een lopend initiatief, en noemen het bij naam. Sturen we daar, of laten we los?\nStil: 1 minuut kiezen.\nVraag: waaraan merkt de initiatiefnemer dat?", "en": "Say: we take a running initiative, and name it. Do we steer there, or do we let go?\nSilence: 1 minute to choose.\nAsk: how does the initiator notice?"}, "note": "Our reading, not in the deck: institution_side left; smith_lewis organizing.", "cues": {}, "left": {"nl": "sturen", "en": "steering"}, "right": {"nl": "loslaten", "en": "letting go"}, "ask": "now", "guess": false}','reveal',0,NULL);
INSERT INTO "activities" VALUES(5,'q01',2,'question','{"id": "q01", "kind": "question", "theme": "public_values", "minutes": 10, "results": "live", "script": {"nl": "Zeg: wat zie je voor je bij ‘regisseur’? Schrijf op wat er dan verschuift.\nStil: 2 minuten.\nVraag bij de kaarten: wie wil zijn kaart toelichten? Laat er drie aan het woord.", "en": "Say: what do you picture when you hear ‘director’? Write down what shifts then.\nSilence: 2 minutes.\nAsk, with the cards: who wants to explain a card? Let three people speak."}, "note": "no verb in the source; could also sit under Krachtenveld", "cues": {}, "questions": [], "groups": [], "steps": ["alone"], "text": {"nl": "verschuiving naar gemeente als regisseur?", "en": "a shift towards the municipality as director (of the process)?"}}','live',0,NULL);
INSERT INTO "activities" VALUES(5,'break',3,'pause','{"id": "break", "kind": "pause", "theme": "agreements", "minutes": 10, "script": {"nl": "Zeg: we pauzeren tien minuten. De klok staat op het scherm.\nVraag: waar praat je straks met iemand over verder?\nStil: tot de klok op nul staat, 10 minuten.", "en": "Say: we take a break of ten minutes. The clock is on the screen.\nAsk: what will you talk about with somebody meanwhile?\nSilence: until the clock is at zero, 10 minutes."}, "cues": {}, "title": {"nl": "Pauze", "en": "Break"}}','live',1,NULL);
INSERT INTO "activities" VALUES(6,'p1',0,'paradox','{"id": "p1", "kind": "paradox", "theme": "paradoxes", "minutes": 10, "results": "live", "script": {"nl": "Zeg: ik lees beide kanten rustig voor. Waar sta jij in je werk van deze week, meer bij de politiek of meer bij de samenleving?\nStil: 1 minuut kiezen.\nVraag bij het beeld eerst alleen: wat zie je?", "en": "Say: I read both sides aloud, slowly. In your work of this week, where do you stand, closer to politics or closer to society?\nSilence: 1 minute to choose.\nAsk first only, with the picture: what do you see?"}, "note": "Our reading, not in the deck: institution_side left; smith_lewis performing.", "cues": {}, "left": {"nl": "wensen van de politiek", "en": "wishes of politics"}, "right": {"nl": "wensen van de samenleving", "en": "wishes of society"}, "ask": "now", "guess": false}','live',0,NULL);
INSERT INTO "activities" VALUES(6,'p2',1,'paradox','{"id": "p2", "kind": "paradox", "theme": "paradoxes", "minutes": 10, "results": "live", "script": {"nl": "Zeg: het gaat om waar je aandacht nu naartoe gaat, niet om waar die naartoe zou moeten.\nStil: 1 minuut kiezen.\nVraag: wie aan een van beide uiteinden wil één voorbeeld vertellen?", "en": "Say: this is about where your attention goes now, not where it should go.\nSilence: 1 minute to choose.\nAsk: who at one of both ends wants to tell one example?"}, "note": "Our reading, not in the deck: institution_side left; smith_lewis belonging.", "cues": {}, "left": {"nl": "eigen positie als ambtenaar", "en": "own position as a civil servant"}, "right": {"nl": "investeren in relaties met burgers", "en": "investing in relationships with citizens"}, "ask": "now", "guess": false}','live',0,NULL);
INSERT INTO "activities" VALUES(6,'p3',2,'paradox','{"id": "p3", "kind": "paradox", "theme": "paradoxes", "minutes": 10, "results": "live", "script": {"nl": "Zeg: denk aan een besluit uit jullie eigen praktijk. Noem er zelf eerst een. Was draagvlak of daadkracht daar het zwaarst?\nStil: 1 minuut kiezen.\nVraag: wat kostte het om zo te kiezen?", "en": "Say: think of a decision from your own practice. Name one yourself first. Which weighed most there, broad support or decisiveness?\nSilence: 1 minute to choose.\nAsk: what did it cost to choose like that?"}, "note": "Our reading, not in the deck: institution_side none; smith_lewis performing.", "cues": {}, "left": {"nl": "draagvlak", "en": "broad support"}, "right": {"nl": "daadkracht", "en": "decisiveness"}, "ask": "now", "guess": false}','live',0,NULL);
INSERT INTO "activities" VALUES(6,'p4',3,'paradox','{"id": "p4", "kind": "paradox", "theme": "paradoxes", "minutes": 10, "results": "live", "script": {"nl": "Zeg: denk aan een burger of partner van de laatste maand. Was je vooral bezig met ruimte organiseren of met de regels volgen?\nStil: 1 minuut kiezen.\nVraag bij het beeld: wie zag een regel die hielp?", "en": "Say: think of a resident or partner of the last month. Were you mostly creating room or following the rules?\nSilence: 1 minute to choose.\nAsk, with the picture: who saw a rule that helped?"}, "note": "Our reading, not in the deck: institution_side right; smith_lewis organizing.", "cues": {}, "left": {"nl": "ruimte organiseren", "en": "creating room"}, "right": {"nl": "de regels volgen", "en": "following the rules"}, "ask": "now", "guess": false}','live',0,NULL);
INSERT INTO "activities" VALUES(6,'p5',4,'paradox','{"id": "p5", "kind": "paradox", "theme": "paradoxes", "minutes": 10, "results": "live", "script": {"nl": "Zeg: beide zijn nodig; de vraag is waar jij zou beginnen.\nStil: 1 minuut kiezen.\nVraag bij het beeld: wat weet de andere kant dat jij nog niet weet?", "en": "Say: both are needed; the question is where you would begin.\nSilence: 1 minute to choose.\nAsk, with the picture: what does the other side know that you don’t know yet?"}, "note": "Our reading, not in the deck: institution_side right; smith_lewis learning/organizing.", "cues": {}, "left": {"nl": "eerst mensen veranderen", "en": "first change people"}, "right": {"nl": "eerst structuren veranderen", "en": "first change structures"}, "ask": "now", "guess": false}','live',0,NULL);
INSERT INTO "activities" VALUES(6,'p6',5,'paradox','{"id": "p6", "kind": "paradox", "theme": "paradoxes", "minutes": 10, "results": "live", "script": {"nl": "Zeg: we nemen een lopend initiatief, en noemen het bij naam. Sturen we daar, of laten we los?\nStil: 1 minuut kiezen.\nVraag: waaraan merkt de initiatiefnemer dat?", "en": "Say: we take a running initiative, and name it. Do we steer there, or do we let go?\nSilence: 1 minute to choose.\nAsk: how does the initiator notice?"}, "note": "Our reading, not in the deck: institution_side left; smith_lewis organizing.", "cues": {}, "left": {"nl": "sturen", "en": "steering"}, "right": {"nl": "loslaten", "en": "letting go"}, "ask": "now", "guess": false}','live',0,NULL);
INSERT INTO "activities" VALUES(6,'overview',6,'overview','{"title": {"nl": "Zes paradoxen: waar staan wij?", "en": "Six paradoxes: where do we stand?"}, "id": "overview", "kind": "overview", "theme": "paradoxes", "minutes": 10, "script": {"nl": "Zeg: bovenaan staat waar wij het meest verschillen. Daar beginnen we.\nStil: 1 minuut kijken.\nVraag: wat zie je?", "en": "Say: on top stands where we differ most. That is where we begin.\nSilence: 1 minute to look.\nAsk: what do you see?"}, "note": "institution_side and smith_lewis are OUR reading, not in the deck; never average across paradoxes without aligning direction", "cues": {}}','live',0,NULL);
INSERT INTO "activities" VALUES(6,'p6_now_needed',7,'paradox','{"id": "p6_now_needed", "kind": "paradox", "theme": "paradoxes", "minutes": 10, "results": "live", "script": {"nl": "Zeg: waar staan we nu, en waar is het nodig dat we staan?\nStil: 1 minuut, twee plekken kiezen.\nVraag: wat moet er gebeuren om van nu naar nodig te komen?", "en": "Say: where do we stand now, and where do we need to stand?\nSilence: 1 minute, choose two places.\nAsk: what must happen to get from now to needed?"}, "cues": {}, "left": {"nl": "sturen", "en": "steering"}, "right": {"nl": "loslaten", "en": "letting go"}, "ask": "now_needed", "guess": false}','live',0,NULL);
INSERT INTO "activities" VALUES(6,'p6_apart',8,'paradox','{"id": "p6_apart", "kind": "paradox", "theme": "paradoxes", "minutes": 10, "results": "live", "script": {"nl": "Zeg: sturen en loslaten kunnen allebei hoog zijn, of allebei laag. Hoeveel doen we van elk?\nStil: 1 minuut.\nVraag: wat doen we in de hoek waar allebei laag is?", "en": "Say: steering and letting go can both be high, or both low. How much do we do of each?\nSilence: 1 minute.\nAsk: what are we doing in the corner where both are low?"}, "cues": {}, "left": {"nl": "sturen", "en": "steering"}, "right": {"nl": "loslaten", "en": "letting go"}, "ask": "apart", "guess": false}','live',0,NULL);
INSERT INTO "activities" VALUES(6,'q01',9,'question','{"id": "q01", "kind": "question", "theme": "public_values", "minutes": 10, "results": "live", "script": {"nl": "Zeg: wat zie je voor je bij ‘regisseur’? Schrijf op wat er dan verschuift.\nStil: 2 minuten.\nVraag bij de kaarten: wie wil zijn kaart toelichten? Laat er drie aan het woord.", "en": "Say: what do you picture when you hear ‘director’? Write down what shifts then.\nSilence: 2 minutes.\nAsk, with the cards: who wants to explain a card? Let three people speak."}, "note": "no verb in the source; could also sit under Krachtenveld", "cues": {}, "questions": [], "groups": [], "steps": ["alone"], "text": {"nl": "verschuiving naar gemeente als regisseur?", "en": "a shift towards the municipality as director (of the process)?"}}','live',0,NULL);
INSERT INTO "activities" VALUES(6,'q02',10,'question','{"id": "q02", "kind": "question", "theme": "public_values", "minutes": 10, "results": "live", "script": {"nl": "Zeg: schrijf één waarde per antwoord, in eigen woorden. Lees daarna de kaarten hardop voor.\nStil: 2 minuten.\nVraag bij de kaarten: welke twee botsen soms met elkaar?", "en": "Say: write one value per answer, in your own words. Then read the cards aloud.\nSilence: 2 minutes.\nAsk, with the cards: which two sometimes clash?"}, "cues": {}, "questions": [], "groups": [], "steps": ["alone"], "text": {"nl": "wat zijn onze leidende waarden en normen?", "en": "what are our guiding values and norms?"}}','live',0,NULL);
INSERT INTO "activities" VALUES(6,'q03',11,'question','{"id": "q03", "kind": "question", "theme": "public_values", "minutes": 10, "results": "live", "script": {"nl": "Zeg: een definitie hoeft niet af te zijn.\nStil: 2 minuten.\nVraag bij de kaarten: wanneer stond zo’n waarde op het spel?", "en": "Say: a definition need not be finished.\nSilence: 2 minutes.\nAsk, with the cards: when was such a value at stake?"}, "cues": {}, "questions": [], "groups": [], "steps": ["alone"], "text": {"nl": "hoe definieer je democratische waarden?", "en": "how do you define democratic values?"}}','live',0,NULL);
INSERT INTO "activities" VALUES(6,'choose',12,'question','{"id": "choose", "kind": "question", "theme": "public_values", "minutes": 15, "script": {"nl": "Zeg: leg drie stippen bij de vragen die ons nu verder helpen.\nStil: 1 minuut.\nZeg: de vraag met de meeste stippen gaan we beantwoorden: alleen, in tweetallen, in viertallen, met z’n allen.\nVraag aan het eind: welk antwoord verraste je?", "en": "Say: lay three dots on the questions that help us now.\nSilence: 1 minute.\nSay: we answer the question with the most dots: alone, in pairs, in fours, all together.\nAsk at the end: which answer surprised you?"}, "cues": {}, "questions": [{"id": "q01", "group": "public_values", "text": {"nl": "verschuiving naar gemeente als regisseur?", "en": "a shift towards the municipality as director (of the process)?"}}, {"id": "q02", "group": "public_values", "text": {"nl": "wat zijn onze leidende waarden en normen?", "en": "what are our guiding values and norms?"}}, {"id": "q03", "group": "public_values", "text": {"nl": "hoe definieer je democratische waarden?", "en": "how do you define democratic values?"}}, {"id": "q04", "group": "force_field", "text": {"nl": "waar positioneren we de co-creators?", "en": "where do we position the co-creators?"}}, {"id": "q05", "group": "force_field", "text": {"nl": "wat is de rol van politiek en bestuur?", "en": "what is the role of politics and of the executive?"}}, {"id": "q06", "group": "force_field", "text": {"nl": "hoe kunnen we mogelijkheden organiseren?", "en": "how can we organise opportunities?"}}, {"id": "q07", "group": "competencies", "text": {"nl": "welke competenties moeten ontwikkeld worden?", "en": "which competencies need to be developed?"}}, {"id": "q08", "group": "competencies", "text": {"nl": "welke verschillende rollen beleggen we?", "en": "which different roles do we assign?"}}, {"id": "q09", "group": "competencies", "text": {"nl": "hoe kunnen ‘voorlopers’ andere collega’s meenemen in hun werkwijze?", "en": "how can ‘front-runners’ bring other colleagues along in their way of working?"}}, {"id": "q10", "group": "interventions", "text": {"nl": "waar moeten we sturen en waar loslaten?", "en": "where must we steer and where let go?"}}, {"id": "q11", "group": "interventions", "text": {"nl": "hoe kunnen we de verandering aanschouwelijk maken?", "en": "how can we make the change visible?"}}, {"id": "q12", "group": "interventions", "text": {"nl": "welke ontwikkeling is in het team nodig?", "en": "what development does the team need?"}}], "groups": [{"id": "public_values", "text": {"nl": "Publieke waarden", "en": "Public values"}}, {"id": "force_field", "text": {"nl": "Krachtenveld", "en": "Force field"}}, {"id": "competencies", "text": {"nl": "Competenties", "en": "Competencies"}}, {"id": "interventions", "text": {"nl": "Interventies", "en": "Interventions"}}], "steps": ["choose", "alone", "pairs", "fours", "all", "dots"]}','live',0,NULL);
INSERT INTO "activities" VALUES(6,'balance',13,'triangle','{"id": "balance", "kind": "triangle", "theme": "public_values", "minutes": 10, "results": "reveal", "script": {"nl": "Zeg: verdeel honderd punten over drie soorten waarden. En hoe zou het moeten?\nStil: 2 minuten.\nVraag: wat zie je?", "en": "Say: divide a hundred points over three kinds of values. And how should it be?\nSilence: 2 minutes.\nAsk: what do you see?"}, "cues": {}, "text": {"nl": "Balanceren tussen publieke, professionele en persoonlijke waarden", "en": "Balancing between public, professional and personal values"}, "corners": [{"id": "public", "title": {"nl": "Publieke waarde", "en": "Public value"}, "role": {"nl": "relateren aan situatie en inhoudelijk vraagstuk", "en": "relate to the situation and the substantive issue"}, "values": [{"id": "public_1", "text": {"nl": "Legitimiteit (=> het waarborgen hiervan is een uitdaging)", "en": "Legitimacy (=> safeguarding it is a challenge)"}}, {"id": "public_2", "text": {"nl": "Verantwoording", "en": "Accountability"}}, {"id": "public_3", "text": {"nl": "Effectiviteit", "en": "Effectiveness"}}, {"id": "public_4", "text": {"nl": "Rechtsgelijkheid", "en": "Equality before the law"}}], "tensions": []}, {"id": "professional", "title": {"nl": "Professionele waarde", "en": "Professional value"}, "role": {"nl": "relateren aan de organisatie", "en": "relate to the organisation"}, "values": [{"id": "professional_1", "text": {"nl": "Netwerksturing", "en": "Network steering"}}, {"id": "professional_2", "text": {"nl": "Transparantie", "en": "Transparency"}}, {"id": "professional_3", "text": {"nl": "Lerend vermogen", "en": "Capacity to learn"}}, {"id": "professional_4", "text": {"nl": "Openheid & integriteit", "en": "Openness & integrity"}}], "tensions": [{"nl": "Kiezen tussen sturen/loslaten aan het netwerk", "en": "Choosing between steering and letting go to the network"}]}, {"id": "personal", "title": {"nl": "Persoonlijke waarde", "en": "Personal value"}, "role": {"nl": "gebruiken in bewustwording/reflectie", "en": "use in awareness/reflection"}, "values": [{"id": "personal_1", "text": {"nl": "Ondernemerschap (‘opstarters’)", "en": "Entrepreneurship (‘starters’)"}}, {"id": "personal_2", "text": {"nl": "Groepswerk (‘afmakers’)", "en": "Group work (‘finishers’)"}}], "tensions": [{"nl": "Tegenstrijdigheid: persoonlijke drive <> gelijkwaardigheid", "en": "Contradiction: personal drive <> equality of standing"}]}], "ought": true}','reveal',0,NULL);
INSERT INTO "activities" VALUES(6,'q04',14,'question','{"id": "q04", "kind": "question", "theme": "force_field", "minutes": 10, "results": "live", "script": {"nl": "Zeg: noem een partij en een plek: aan tafel, ernaast, of erbuiten.\nStil: 2 minuten.\nVraag bij de kaarten: wie bepaalde dat?", "en": "Say: name a party and a place: at the table, beside it, or outside.\nSilence: 2 minutes.\nAsk, with the cards: who decided that?"}, "cues": {}, "questions": [], "groups": [], "steps": ["alone"], "text": {"nl": "waar positioneren we de co-creators?", "en": "where do we position the co-creators?"}}','live',0,NULL);
INSERT INTO "activities" VALUES(6,'q05',15,'question','{"id": "q05", "kind": "question", "theme": "force_field", "minutes": 10, "results": "live", "script": {"nl": "Zeg: denk eerst, en schrijf dan.\nStil: 1 minuut.\nVraag bij de kaarten: welke rol hebben we nodig die nu niemand pakt?", "en": "Say: first think, then write.\nSilence: 1 minute.\nAsk, with the cards: which role do we need that nobody takes now?"}, "cues": {}, "questions": [], "groups": [], "steps": ["alone"], "text": {"nl": "wat is de rol van politiek en bestuur?", "en": "what is the role of politics and of the executive?"}}','live',0,NULL);
INSERT INTO "activities" VALUES(6,'q06',16,'question','{"id": "q06", "kind": "question", "theme": "force_field", "minutes": 10, "results": "live", "script": {"nl": "Zeg: noem iets kleins dat volgende maand kan.\nStil: 2 minuten.\nVraag bij de kaarten: wie kan hierop verder met ‘ja, en…’?", "en": "Say: name something small that can be done next month.\nSilence: 2 minutes.\nAsk, with the cards: who can go on from here with ‘yes, and…’?"}, "note": "could also sit under Interventies", "cues": {}, "questions": [], "groups": [], "steps": ["alone"], "text": {"nl": "hoe kunnen we mogelijkheden organiseren?", "en": "how can we organise opportunities?"}}','live',0,NULL);
INSERT INTO "activities" VALUES(6,'forces',17,'forcefield','{"id": "forces", "kind": "forcefield", "theme": "force_field", "minutes": 10, "script": {"nl": "Zeg: vul krachten aan die je mist, vooral wat vooruit helpt. Waardeer ze daarna: hoe sterk, en kunnen wij er iets aan doen?\nStil: 3 minuten.\nVraag: wat is sterk en in onze handen?", "en": "Say: add forces that you miss, above all what drives us forward. Then rate them: how strong, and can we influence it?\nSilence: 3 minutes.\nAsk: what is strong and in our hands?"}, "note": "the deck names no driving forces; participants must add them", "cues": {}, "lead": {"nl": "Borging bij professionals maakt processen kwetsbaar:", "en": "Leaving the safeguarding to professionals makes processes vulnerable:"}, "forces": [{"id": "f1", "text": {"nl": "Veel verschillende stakeholders maken het krachtenveld lastig stuurbaar", "en": "Many different stakeholders make the force field hard to steer"}}, {"id": "f2", "text": {"nl": "Kritieke incidenten zijn moeilijk te managen (bijv. direct contact tussen burgers en politici)", "en": "Critical incidents are hard to manage (e.g. direct contact between citizens and politicians)"}}, {"id": "f3", "text": {"nl": "Ingeslepen routines en weerstand bij “reguliere” ambtenaren en afdelingen", "en": "Ingrained routines and resistance among “regular” civil servants and departments"}}, {"id": "f4", "text": {"nl": "Gebrek aan steun van leidinggevenden en directe collega’s", "en": "Lack of support from managers and direct colleagues"}}], "driving": []}','reveal',0,NULL);
INSERT INTO "activities" VALUES(6,'q07',18,'question','{"id": "q07", "kind": "question", "theme": "competencies", "minutes": 10, "results": "live", "script": {"nl": "Zeg: schrijf één competentie per antwoord.\nStil: 2 minuten.\nVraag bij de kaarten: welke situatie ging moeizaam, en wat had je toen willen kunnen?", "en": "Say: write one competency per answer.\nSilence: 2 minutes.\nAsk, with the cards: which situation was hard, and what would you have liked to be able to do then?"}, "cues": {}, "questions": [], "groups": [], "steps": ["alone"], "text": {"nl": "welke competenties moeten ontwikkeld worden?", "en": "which competencies need to be developed?"}}','live',0,NULL);
INSERT INTO "activities" VALUES(6,'q08',19,'question','{"id": "q08", "kind": "question", "theme": "competencies", "minutes": 10, "results": "live", "script": {"nl": "Zeg: noem de rollen die nu al bestaan.\nStil: 2 minuten.\nVraag bij de kaarten: welke rol heeft niemand, en welke heeft te veel mensen?", "en": "Say: name the roles that exist already.\nSilence: 2 minutes.\nAsk, with the cards: which role does nobody have, and which has too many people?"}, "cues": {}, "questions": [], "groups": [], "steps": ["alone"], "text": {"nl": "welke verschillende rollen beleggen we?", "en": "which different roles do we assign?"}}','live',0,NULL);
INSERT INTO "activities" VALUES(6,'q09',20,'question','{"id": "q09", "kind": "question", "theme": "competencies", "minutes": 10, "results": "live", "script": {"nl": "Zeg: wie al vooroploopt, luistert eerst. We beginnen met wie nog twijfelt.\nStil: 2 minuten.\nVraag bij de kaarten: wat zou jou helpen?", "en": "Say: if you are in front already, listen first. We begin with those who still hesitate.\nSilence: 2 minutes.\nAsk, with the cards: what would help you?"}, "cues": {}, "questions": [], "groups": [], "steps": ["alone"], "text": {"nl": "hoe kunnen ‘voorlopers’ andere collega’s meenemen in hun werkwijze?", "en": "how can ‘front-runners’ bring other colleagues along in their way of working?"}}','live',0,NULL);
INSERT INTO "activities" VALUES(6,'team_competencies',21,'competencies','{"id": "team_competencies", "kind": "competencies", "theme": "competencies", "minutes": 15, "results": "reveal", "script": {"nl": "Zeg: hoe belangrijk is dit hier, en hoe sterk is ons team erin? Het gaat om het team, niet om personen.\nStil: 4 minuten.\nVraag: waar is het gat het grootst? Leg daarna drie stippen: eerst ontwikkelen.", "en": "Say: how important is this here, and how strong is our team in it? It is about the team, not about persons.\nSilence: 4 minutes.\nAsk: where is the gap largest? Then lay three dots: develop first."}, "cues": {}, "lead": {"nl": "Hoe belangrijk is dit hier, en hoe sterk is ons team erin?", "en": "How important is this here, and how strong is our team in it?"}, "items": [{"id": "c1", "text": {"nl": "Hybride denken: horizontaal en verticaal", "en": "Hybrid thinking: horizontal and vertical"}}, {"id": "c2", "text": {"nl": "Kijken vanuit menselijk perspectief, niet vanuit structuren en nota’s", "en": "Looking from a human perspective, not from structures and policy papers"}}, {"id": "c3", "text": {"nl": "Krachtenveld kunnen analyseren en beïnvloeden", "en": "Being able to analyse and influence the force field"}}, {"id": "c4", "text": {"nl": "Om kunnen gaan met mensen met verschillende referentiekaders", "en": "Being able to work with people with different frames of reference"}}, {"id": "c5", "text": {"nl": "Leiderschap kunnen claimen, loslaten en delen met anderen", "en": "Being able to claim, let go of and share leadership with others"}}, {"id": "c6", "text": {"nl": "Een facilitaire rol kunnen vervullen", "en": "Being able to play a facilitating role"}}, {"id": "c7", "text": {"nl": "Buiten de gebaande paden durven treden", "en": "Daring to leave the beaten track"}}, {"id": "c8", "text": {"nl": "Stress kunnen hanteren die optreedt bij conflicten en weerstand van anderen", "en": "Being able to handle the stress that comes with conflict and other people’s resistance"}}]}','reveal',0,NULL);
INSERT INTO "activities" VALUES(6,'q10',22,'question','{"id": "q10", "kind": "question", "theme": "interventions", "minutes": 10, "results": "live", "script": {"nl": "Zeg: geef twee antwoorden: één plek om te sturen en één om los te laten.\nStil: 2 minuten.\nVraag bij de kaarten: past dat bij ons beeld van de paradox sturen – loslaten?", "en": "Say: give two answers: one place to steer and one to let go.\nSilence: 2 minutes.\nAsk, with the cards: does that go with our picture of the paradox steering – letting go?"}, "cues": {}, "questions": [], "groups": [], "steps": ["alone"], "text": {"nl": "waar moeten we sturen en waar loslaten?", "en": "where must we steer and where let go?"}}','live',0,NULL);
INSERT INTO "activities" VALUES(6,'q11',23,'question','{"id": "q11", "kind": "question", "theme": "interventions", "minutes": 10, "results": "live", "script": {"nl": "Zeg: noem een beeld of een voorwerp.\nStil: 2 minuten.\nVraag bij de kaarten: wat zou een buitenstaander over een half jaar kunnen zien?", "en": "Say: name an image or an object.\nSilence: 2 minutes.\nAsk, with the cards: what could an outsider see half a year from now?"}, "cues": {}, "questions": [], "groups": [], "steps": ["alone"], "text": {"nl": "hoe kunnen we de verandering aanschouwelijk maken?", "en": "how can we make the change visible?"}}','live',0,NULL);
INSERT INTO "activities" VALUES(6,'q12',24,'question','{"id": "q12", "kind": "question", "theme": "interventions", "minutes": 10, "results": "live", "script": {"nl": "Zeg: het gaat om wat het team nodig heeft, niet om wat een collega nodig heeft.\nStil: 2 minuten.\nVraag bij de kaarten: wat is één eerste stap?", "en": "Say: this is about what the team needs, not about what a colleague needs.\nSilence: 2 minutes.\nAsk, with the cards: what is one first step?"}, "note": "could also sit under Competenties", "cues": {}, "questions": [], "groups": [], "steps": ["alone"], "text": {"nl": "welke ontwikkeling is in het team nodig?", "en": "what development does the team need?"}}','live',0,NULL);
INSERT INTO "activities" VALUES(6,'safeguarding',25,'interventions','{"id": "safeguarding", "kind": "interventions", "theme": "interventions", "minutes": 12, "results": "reveal", "script": {"nl": "Zeg: herkennen jullie dit? Daarna: wie gaat waarover?\nStil: 2 minuten per stap.\nVraag: over welke vraag zijn we het meest oneens?", "en": "Say: do you recognise this? Then: who decides what?\nSilence: 2 minutes per step.\nAsk: on which question do we differ most?"}, "cues": {}, "lead": {"nl": "Borging lijkt plaats te vinden in het afwegen en handelen van professionals zelf:", "en": "Safeguarding seems to happen in the weighing and acting of professionals themselves:"}, "observations": [{"id": "o1", "text": {"nl": "Samenwerkers maken eigen keuzes in het wel of niet steunen van bepaalde initiatieven", "en": "Collaborators make their own choices about supporting certain initiatives or not"}}, {"id": "o2", "text": {"nl": "Ook in het wel of niet navolgen van regels en het hanteren van bepaalde procesregels", "en": "Also about following rules or not and about applying certain process rules"}}], "who": [{"id": "i1", "text": {"nl": "Wie heeft de regie op het democratisch proces?", "en": "Who directs the democratic process?"}}, {"id": "i2", "text": {"nl": "Kan iedere burger meedoen en wie gaat daarover?", "en": "Can every citizen take part, and who decides that?"}}, {"id": "i3", "text": {"nl": "Wie bewaakt het werken vanuit publieke waarden?", "en": "Who guards working from public values?"}}, {"id": "i4", "text": {"nl": "Wie bepaalt of bepalen die publieke waarden?", "en": "Who (one or several) determines those public values?"}}], "actors": [{"id": "council", "text": {"nl": "gemeenteraad", "en": "municipal council"}}, {"id": "executive", "text": {"nl": "college van B en W", "en": "mayor and aldermen"}}, {"id": "civil_servants", "text": {"nl": "ambtenaren", "en": "civil servants"}}, {"id": "citizens", "text": {"nl": "inwoners", "en": "residents"}}, {"id": "initiators", "text": {"nl": "initiatiefnemers", "en": "initiators"}}, {"id": "partners", "text": {"nl": "partners", "en": "partners"}}, {"id": "together", "text": {"nl": "wij samen", "en": "all of us together"}}, {"id": "nobody", "text": {"nl": "niemand of onduidelijk", "en": "nobody, or unclear"}}], "clash": {"nl": "Wat te doen als waarden botsen (‘competing values’)?", "en": "What to do when values clash (‘competing values’)?"}, "oversee": {"nl": "Zijn de initiatiefnemers altijd in staat om alle betrokken belangen te overzien?", "en": "Are the initiators always able to oversee all the interests involved?"}}','reveal',0,NULL);
INSERT INTO "activities" VALUES(6,'strategies',26,'ranking','{"id": "strategies", "kind": "ranking", "theme": "interventions", "minutes": 6, "results": "reveal", "script": {"nl": "Zeg: zet de vier strategieën op jouw volgorde.\nStil: 1 minuut.\nVraag: wie had een andere eerste keuze, en waarom?", "en": "Say: put the four strategies in your order.\nSilence: 1 minute.\nAsk: who had another first choice, and why?"}, "cues": {}, "lead": {"nl": "4 strategieën voor verandering:", "en": "4 strategies for change:"}, "options": [{"id": "s1", "text": {"nl": "Experimenteerruimte", "en": "Room to experiment"}}, {"id": "s2", "text": {"nl": "Organisatieverandering", "en": "Organisational change"}}, {"id": "s3", "text": {"nl": "Gebiedsteams", "en": "Area (neighbourhood) teams"}}, {"id": "s4", "text": {"nl": "Gedragsverandering", "en": "Behavioural change"}}]}','reveal',0,NULL);
INSERT INTO "activities" VALUES(6,'project',27,'info','{"id": "project", "kind": "info", "theme": "project", "minutes": 3, "script": {"nl": "Zeg: dit project heeft drie lijnen. Vandaag zitten we in de tweede.\nStil: een halve minuut om te lezen.\nVraag: wat wil je hierover nog weten?", "en": "Say: this project has three lines. Today we are in the second.\nSilence: half a minute to read.\nAsk: what else do you want to know about this?"}, "cues": {}, "title": {"nl": "Samen Werken: drie lijnen", "en": "Working Together: three lines"}, "body": {"nl": "- Centrale onderzoekslijn: Doel: alle gemeenten tools en advies bieden om met thema Samen Werken (co-creatie) aan de slag te gaan\n- Reflectie-bijeenkomsten: Doel: deelnemende gemeenten laten reflecteren en leren op het thema, kennisvermeerdering\n- Casestudies per gemeente: Doel: deelnemende gemeenten ondersteunen en adviseren rondom vraagstukken van ingebrachte cases", "en": "- Central research line: Goal: offer all municipalities tools and advice to get to work with the theme Working Together (co-creation)\n- Reflection meetings: Goal: let participating municipalities reflect and learn on the theme; growth of knowledge\n- Case studies per municipality: Goal: support and advise participating municipalities on the issues in the cases they bring"}}','live',0,NULL);
INSERT INTO "activities" VALUES(6,'the_case',28,'case','{"id": "the_case", "kind": "case", "theme": "case", "minutes": 8, "script": {"nl": "Zeg: laat de inbrenger de casus in drie minuten vertellen.\nStil: 1 minuut.\nVraag: wat wil je nog weten? Nog geen oplossingen.", "en": "Say: let whoever brings the case tell it in three minutes.\nSilence: 1 minute.\nAsk: what do you still need to know? No solutions yet."}, "cues": {}, "text": {"nl": "Waar gaat het over?", "en": "What is it about?"}, "example": {"municipality": {"nl": "Voorbeeldstad", "en": "Sampletown"}, "title": {"nl": "Een buurtplein van bewoners", "en": "A square run by neighbours"}, "context": {"nl": "Bewoners willen een verwaarloosd plein zelf inrichten en beheren. De gemeente is eigenaar van de grond.", "en": "Residents want to design and run a neglected square themselves. The municipality owns the land."}, "parties": {"nl": "Bewoners, woningcorporatie, ondernemers, drie afdelingen van de gemeente, de raad", "en": "Residents, housing association, shopkeepers, three departments of the municipality, the council"}, "key_question": {"nl": "Hoeveel laat de gemeente los, en wie beslist als bewoners het oneens zijn?", "en": "How much does the municipality let go, and who decides when residents disagree?"}, "phase": {"nl": "Plannen maken", "en": "Making plans"}}}','live',0,NULL);
INSERT INTO "activities" VALUES(6,'incidents',29,'incident','{"text": {"nl": "Op zoek naar situaties/’critical incidents’ en de concrete handelingen/interventies die toen zijn gedaan", "en": "Looking for situations/‘critical incidents’ and the concrete actions/interventions taken at the time"}, "corners": [{"id": "public", "title": {"nl": "Publieke waarde", "en": "Public value"}, "role": {"nl": "relateren aan situatie en inhoudelijk vraagstuk", "en": "relate to the situation and the substantive issue"}, "values": [{"id": "public_1", "text": {"nl": "Legitimiteit (=> het waarborgen hiervan is een uitdaging)", "en": "Legitimacy (=> safeguarding it is a challenge)"}}, {"id": "public_2", "text": {"nl": "Verantwoording", "en": "Accountability"}}, {"id": "public_3", "text": {"nl": "Effectiviteit", "en": "Effectiveness"}}, {"id": "public_4", "text": {"nl": "Rechtsgelijkheid", "en": "Equality before the law"}}], "tensions": []}, {"id": "professional", "title": {"nl": "Professionele waarde", "en": "Professional value"}, "role": {"nl": "relateren aan de organisatie", "en": "relate to the organisation"}, "values": [{"id": "professional_1", "text": {"nl": "Netwerksturing", "en": "Network steering"}}, {"id": "professional_2", "text": {"nl": "Transparantie", "en": "Transparency"}}, {"id": "professional_3", "text": {"nl": "Lerend vermogen", "en": "Capacity to learn"}}, {"id": "professional_4", "text": {"nl": "Openheid & integriteit", "en": "Openness & integrity"}}], "tensions": [{"nl": "Kiezen tussen sturen/loslaten aan het netwerk", "en": "Choosing between steering and letting go to the network"}]}, {"id": "personal", "title": {"nl": "Persoonlijke waarde", "en": "Personal value"}, "role": {"nl": "gebruiken in bewustwording/reflectie", "en": "use in awareness/reflection"}, "values": [{"id": "personal_1", "text": {"nl": "Ondernemerschap (‘opstarters’)", "en": "Entrepreneurship (‘starters’)"}}, {"id": "personal_2", "text": {"nl": "Groepswerk (‘afmakers’)", "en": "Group work (‘finishers’)"}}], "tensions": [{"nl": "Tegenstrijdigheid: persoonlijke drive <> gelijkwaardigheid", "en": "Contradiction: personal drive <> equality of standing"}]}], "id": "incidents", "kind": "incident", "theme": "case", "minutes": 12, "script": {"nl": "Zeg: denk aan een moment waarop het erom spande. Wat deed je toen? Schrijf geen namen van personen.\nStil: 4 minuten.\nVraag: in welke situatie herken je jezelf? Leg je stippen.", "en": "Say: think of a moment when it mattered. What did you do? Write no names of persons.\nSilence: 4 minutes.\nAsk: in which situation do you recognise yourself? Lay your dots."}, "cues": {}}','live',0,NULL);
INSERT INTO "activities" VALUES(6,'canvas',30,'canvas','{"id": "canvas", "kind": "canvas", "theme": "case", "minutes": 20, "script": {"nl": "Met meer tafels: zet eerst bij ‘Programma aanpassen’ het aantal tafels; elke tafel krijgt dan een eigen canvas.\nZeg: vul per tafel het model in. Lege vakken mogen leeg blijven; die zeggen ook iets.\nStil: 8 minuten.\nVraag: wat is bereikt, en hoe is het beleefd? Waarom verschilt dat?", "en": "With several tables: first set the number of tables under ‘Change the programme’; each table then has a canvas of its own.\nSay: fill in the model per table. Empty boxes may stay empty; they say something too.\nSilence: 8 minutes.\nAsk: what was reached, and how was it experienced? Why does that differ?"}, "cues": {}, "text": {"nl": "Wat is er in deze casus gedaan, en wat leverde het op?", "en": "What was done in this case, and what did it bring?"}, "boxes": [{"id": "goal", "text": {"nl": "Doel/te bereiken resultaat", "en": "Goal/result to be achieved"}}, {"id": "situation", "text": {"nl": "Situatieanalyse", "en": "Situation analysis"}}, {"id": "values", "text": {"nl": "Publieke waarden", "en": "Public values"}}, {"id": "competencies", "text": {"nl": "Competenties", "en": "Competencies"}}, {"id": "interventions", "text": {"nl": "Interventies/ gedrag", "en": "Interventions/behaviour"}}, {"id": "result", "text": {"nl": "(Beleving van het) resultaat", "en": "(Experience of the) result"}}], "reached": {"nl": "In hoeverre is het doel bereikt?", "en": "How far was the goal reached?"}, "experienced": {"nl": "Hoe is het resultaat beleefd?", "en": "How was the result experienced?"}, "tables": 0}','live',0,NULL);
INSERT INTO "activities" VALUES(6,'break',31,'pause','{"id": "break", "kind": "pause", "theme": "agreements", "minutes": 10, "script": {"nl": "Zeg: we pauzeren tien minuten. De klok staat op het scherm.\nVraag: waar praat je straks met iemand over verder?\nStil: tot de klok op nul staat, 10 minuten.", "en": "Say: we take a break of ten minutes. The clock is on the screen.\nAsk: what will you talk about with somebody meanwhile?\nSilence: until the clock is at zero, 10 minutes."}, "cues": {}, "title": {"nl": "Pauze", "en": "Break"}}','live',0,NULL);
INSERT INTO "activities" VALUES(6,'actions',32,'action','{"id": "actions", "kind": "action", "theme": "agreements", "minutes": 5, "script": {"nl": "Zeg: schrijf één ding op dat jullie gaan doen. Klein en concreet.\nStil: 1 minuut.\nVraag: wie kan daarbij helpen? Zeg dat we de volgende keer hiermee beginnen.", "en": "Say: write down one thing that you are going to do. Small and concrete.\nSilence: 1 minute.\nAsk: who can help with it? Say that we start with these next time."}, "cues": {}, "text": {"nl": "Wie doet wat, en wanneer?", "en": "Who does what, and when?"}, "earlier": []}','live',0,NULL);
INSERT INTO "activities" VALUES(6,'check_out',33,'word','{"id": "check_out", "kind": "word", "theme": "agreements", "minutes": 2, "script": {"nl": "Zeg: één woord over hoe je nu weggaat.\nStil: een halve minuut.\nVraag: wie wil er iets bij zeggen? Zeg: dank jullie wel.", "en": "Say: one word about how you leave now.\nSilence: half a minute.\nAsk: who wants to add something? Say: thank you all."}, "cues": {}, "text": {"nl": "Met welk woord ga je naar huis?", "en": "With which word do you go home?"}}','live',0,NULL);
CREATE TABLE agreed_actions (
    session INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    activity TEXT NOT NULL,
    form INTEGER NOT NULL,
    revisions TEXT NOT NULL CHECK (json_valid(revisions)),
    found TEXT NOT NULL CHECK (json_valid(found)),
    PRIMARY KEY (session, activity)
) STRICT;
INSERT INTO "agreed_actions" VALUES(1,'actions',1,'{"1": ["", 86, 126]}','{"agreed": [[1, "621f5801bc83", null], [1, "6fc4e6799b1a", null], [1, "7dd5e56d17e5", null]], "outcomes": []}');
CREATE TABLE answer_log (
        id INTEGER PRIMARY KEY,
        session INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
        activity TEXT NOT NULL,
        round INTEGER NOT NULL,
        participant INTEGER NOT NULL,
        value TEXT,
        at TEXT NOT NULL
    , by_hand INTEGER NOT NULL DEFAULT 0 CHECK (by_hand IN (0, 1)), purpose TEXT NOT NULL DEFAULT 'answer' CHECK (purpose IN ('answer', 'guess'))) STRICT;
INSERT INTO "answer_log" VALUES(1,1,'p1',1,1,'{"value": 62}','2026-11-23T13:00:40+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(2,1,'p1',1,2,'{"value": 74}','2026-11-23T13:01:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(3,1,'p1',1,3,'{"value": 80}','2026-11-23T13:01:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(4,1,'p1',1,4,'{"value": 94}','2026-11-23T13:01:40+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(5,1,'p1',1,5,'null','2026-11-23T13:02:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(6,1,'p1',1,1,'{"value": 92}','2026-11-23T13:02:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(7,1,'p1',2,1,'{"value": 50}','2026-11-23T13:02:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(8,1,'p1',2,2,'{"value": 51}','2026-11-23T13:02:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(9,1,'p1',2,3,'{"value": 52}','2026-11-23T13:02:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(10,1,'q01',1,1,'{"texts": [{"id": "d7076ce2ef", "text": "Samen buiten gaan kijken."}]}','2026-11-23T13:03:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(11,1,'q01',1,2,'{"texts": [{"id": "f1c6a53877", "text": "Een buurvrouw die iedereen kent, kreeg iedereen aan tafel."}]}','2026-11-23T13:03:40+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(12,1,'q01',1,3,'{"texts": [{"id": "0da6233255", "text": "De regels waren duidelijk, de bedoeling niet."}]}','2026-11-23T13:04:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(13,1,'q01',1,4,'{"texts": [{"id": "5f1cfb10f6", "text": "Samen buiten gaan kijken."}]}','2026-11-23T13:04:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(14,1,'q01',1,5,'null','2026-11-23T13:04:40+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(15,1,'balance',1,1,'{"public": 55, "professional": 45, "personal": 0, "ought_public": 25, "ought_professional": 30, "ought_personal": 45}','2026-11-23T13:05:40+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(16,1,'balance',1,2,'{"public": 40, "professional": 10, "personal": 50, "ought_public": 90, "ought_professional": 5, "ought_personal": 5}','2026-11-23T13:06:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(17,1,'balance',1,3,'{"public": 15, "professional": 10, "personal": 75, "ought_public": 15, "ought_professional": 70, "ought_personal": 15}','2026-11-23T13:06:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(18,1,'balance',1,4,'{"public": 15, "professional": 0, "personal": 85, "ought_public": 95, "ought_professional": 0, "ought_personal": 5}','2026-11-23T13:06:40+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(19,1,'balance',1,5,'null','2026-11-23T13:07:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(20,1,'forces',1,1,'{"texts": [{"id": "2adf561d80", "text": "Ik liet het los en het ging beter dan ik dacht.", "direction": "restraining"}]}','2026-11-23T13:08:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(21,1,'forces',1,2,'{"texts": [{"id": "32f6236bf2", "text": "Een buurvrouw die iedereen kent, kreeg iedereen aan tafel.", "direction": "driving"}]}','2026-11-23T13:08:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(22,1,'forces',1,3,'{"texts": [{"id": "f7f0e3cd97", "text": "Een buurvrouw die iedereen kent, kreeg iedereen aan tafel.", "direction": "restraining"}]}','2026-11-23T13:08:40+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(23,1,'forces',1,4,'{"texts": [{"id": "054c7d6df0", "text": "De raad wilde snel resultaat, de buurt had tijd nodig.", "direction": "restraining"}]}','2026-11-23T13:09:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(24,1,'forces',1,5,'null','2026-11-23T13:09:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(25,1,'forces',2,1,'{"42d8132abb02_influence": 1, "42d8132abb02_strength": 2, "9ce7589eef83_influence": 3, "9ce7589eef83_strength": 1, "f1_influence": 4, "f1_strength": 2, "f2_influence": 2, "f2_strength": 4, "f3_influence": 3, "f3_strength": 2, "f4_influence": 3, "f4_strength": 4, "041c82069d37_influence": 1, "041c82069d37_strength": 5}','2026-11-23T13:10:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(26,1,'forces',2,2,'{"42d8132abb02_influence": 1, "42d8132abb02_strength": 4, "9ce7589eef83_influence": 4, "9ce7589eef83_strength": 1, "f1_influence": 4, "f1_strength": 2, "f2_influence": 3, "f2_strength": 1, "f3_influence": 1, "f3_strength": 2, "f4_influence": 5, "f4_strength": 2, "041c82069d37_influence": 4, "041c82069d37_strength": 5}','2026-11-23T13:10:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(27,1,'forces',2,3,'{"42d8132abb02_influence": 5, "42d8132abb02_strength": 2, "9ce7589eef83_influence": 2, "9ce7589eef83_strength": 3, "f1_influence": 4, "f1_strength": 1, "f2_influence": 4, "f2_strength": 4, "f3_influence": 4, "f3_strength": 1, "f4_influence": 5, "f4_strength": 1, "041c82069d37_influence": 2, "041c82069d37_strength": 3}','2026-11-23T13:10:40+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(28,1,'forces',2,4,'{"42d8132abb02_influence": 5, "42d8132abb02_strength": 2, "9ce7589eef83_influence": 5, "9ce7589eef83_strength": 3, "f1_influence": 2, "f1_strength": 2, "f2_influence": 2, "f2_strength": 1, "f3_influence": 2, "f3_strength": 4, "f4_influence": 5, "f4_strength": 2, "041c82069d37_influence": 1, "041c82069d37_strength": 5}','2026-11-23T13:11:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(29,1,'forces',2,5,'null','2026-11-23T13:11:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(30,1,'team_competencies',1,1,'{"c1_importance": 5, "c1_strength": 4, "c2_importance": 4, "c2_strength": 1, "c3_importance": 3, "c3_strength": 2, "c4_importance": 4, "c4_strength": 2, "c5_importance": 3, "c5_strength": 5, "c6_importance": 4, "c6_strength": 5, "c7_importance": 3, "c7_strength": 3, "c8_importance": 4, "c8_strength": 3}','2026-11-23T13:12:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(31,1,'team_competencies',1,2,'{"c1_importance": 2, "c1_strength": 3, "c2_importance": 2, "c2_strength": 3, "c3_importance": 5, "c3_strength": 5, "c4_importance": 4, "c4_strength": 3, "c5_importance": 2, "c5_strength": 1, "c6_importance": 2, "c6_strength": 4, "c7_importance": 4, "c7_strength": 2, "c8_importance": 4, "c8_strength": 4}','2026-11-23T13:12:40+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(32,1,'team_competencies',1,3,'{"c1_importance": 4, "c1_strength": 4, "c2_importance": 4, "c2_strength": 2, "c3_importance": 4, "c3_strength": 2, "c4_importance": 3, "c4_strength": 4, "c5_importance": 4, "c5_strength": 2, "c6_importance": 5, "c6_strength": 4, "c7_importance": 3, "c7_strength": 1, "c8_importance": 3, "c8_strength": 2}','2026-11-23T13:13:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(33,1,'team_competencies',1,4,'{"c1_importance": 4, "c1_strength": 3, "c2_importance": 4, "c2_strength": 4, "c3_importance": 4, "c3_strength": 2, "c4_importance": 4, "c4_strength": 4, "c5_importance": 4, "c5_strength": 2, "c6_importance": 4, "c6_strength": 4, "c7_importance": 4, "c7_strength": 5, "c8_importance": 5, "c8_strength": 3}','2026-11-23T13:13:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(34,1,'team_competencies',1,5,'null','2026-11-23T13:13:40+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(35,1,'team_competencies',2,1,'{"c1": 2, "c4": 1}','2026-11-23T13:14:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(36,1,'team_competencies',2,2,'{"c3": 2, "c8": 1}','2026-11-23T13:14:40+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(37,1,'team_competencies',2,3,'{"c3": 2, "c4": 1}','2026-11-23T13:15:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(38,1,'team_competencies',2,4,'{"c3": 2, "c1": 1}','2026-11-23T13:15:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(39,1,'team_competencies',2,5,'null','2026-11-23T13:15:40+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(40,1,'safeguarding',1,1,'{"o1": 17, "o2": 89}','2026-11-23T13:16:40+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(41,1,'safeguarding',1,2,'{"o1": 11, "o2": 97}','2026-11-23T13:17:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(42,1,'safeguarding',1,3,'{"o1": 48, "o2": 55}','2026-11-23T13:17:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(43,1,'safeguarding',1,4,'{"o1": 42, "o2": 35}','2026-11-23T13:17:40+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(44,1,'safeguarding',1,5,'null','2026-11-23T13:18:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(45,1,'safeguarding',2,1,'{"i1": "citizens", "i2": "citizens", "i3": "partners", "i4": "council"}','2026-11-23T13:18:40+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(46,1,'safeguarding',2,2,'{"i1": "partners", "i2": "together", "i3": "initiators", "i4": "together"}','2026-11-23T13:19:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(47,1,'safeguarding',2,3,'{"i1": "executive", "i2": "partners", "i3": "council", "i4": "initiators"}','2026-11-23T13:19:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(48,1,'safeguarding',2,4,'{"i1": "executive", "i2": "initiators", "i3": "partners", "i4": "initiators"}','2026-11-23T13:19:40+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(49,1,'safeguarding',2,5,'null','2026-11-23T13:20:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(50,1,'safeguarding',3,1,'{"texts": [{"id": "90d0201a41", "text": "De raad wilde snel resultaat, de buurt had tijd nodig."}]}','2026-11-23T13:20:40+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(51,1,'safeguarding',3,2,'{"texts": [{"id": "2477ac435f", "text": "De regels waren duidelijk, de bedoeling niet."}]}','2026-11-23T13:21:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(52,1,'safeguarding',3,3,'{"texts": [{"id": "61988f5e88", "text": "Samen buiten gaan kijken."}]}','2026-11-23T13:21:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(53,1,'safeguarding',3,4,'{"texts": [{"id": "32f50be271", "text": "De regels waren duidelijk, de bedoeling niet."}]}','2026-11-23T13:21:40+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(54,1,'safeguarding',3,5,'null','2026-11-23T13:22:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(55,1,'safeguarding',4,1,'{"oversee": 82}','2026-11-23T13:22:40+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(56,1,'safeguarding',4,2,'{"oversee": 66}','2026-11-23T13:23:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(57,1,'safeguarding',4,3,'{"oversee": 38}','2026-11-23T13:23:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(58,1,'safeguarding',4,4,'{"oversee": 33}','2026-11-23T13:23:40+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(59,1,'safeguarding',4,5,'null','2026-11-23T13:24:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(60,1,'strategies',1,1,'{"order": ["s4", "s1", "s3", "s2"]}','2026-11-23T13:25:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(61,1,'strategies',1,2,'{"order": ["s4", "s1", "s3", "s2"]}','2026-11-23T13:25:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(62,1,'strategies',1,3,'{"order": ["s3", "s1", "s2", "s4"]}','2026-11-23T13:25:40+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(63,1,'strategies',1,4,'{"order": ["s3", "s2", "s4", "s1"]}','2026-11-23T13:26:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(64,1,'strategies',1,5,'null','2026-11-23T13:26:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(65,1,'incidents',1,1,'{"texts": [{"id": "8d409eca59", "situation": "De regels waren duidelijk, de bedoeling niet.", "did": "Eerst luisteren, dan pas een plan maken.", "followed": "We hadden eerder moeten zeggen wat niet kan.", "corner": "personal", "value": "personal.personal_2"}]}','2026-11-23T13:28:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(66,1,'incidents',1,2,'{"texts": [{"id": "cec7441601", "situation": "Een buurvrouw die iedereen kent, kreeg iedereen aan tafel.", "did": "Eerst luisteren, dan pas een plan maken.", "followed": "Samen buiten gaan kijken.", "corner": "public", "value": "public.public_4"}]}','2026-11-23T13:28:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(67,1,'incidents',1,3,'{"texts": [{"id": "6479c8c490", "situation": "Samen buiten gaan kijken.", "did": "We hadden eerder moeten zeggen wat niet kan.", "followed": "Een buurvrouw die iedereen kent, kreeg iedereen aan tafel.", "corner": "personal", "value": "personal.personal_1"}]}','2026-11-23T13:28:40+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(68,1,'incidents',1,4,'{"texts": [{"id": "c7b1d2b6ae", "situation": "We beslisten te laat en wisten te weinig van elkaar.", "did": "De regels waren duidelijk, de bedoeling niet.", "followed": "Eerst luisteren, dan pas een plan maken.", "corner": "professional", "value": "professional.professional_4"}]}','2026-11-23T13:29:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(69,1,'incidents',1,5,'null','2026-11-23T13:29:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(70,1,'incidents',2,1,'{"b3c0fb8181fe": 2, "8ff7953949a6": 1}','2026-11-23T13:30:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(71,1,'incidents',2,2,'{"7bbea519f36c": 2, "b3c0fb8181fe": 1}','2026-11-23T13:30:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(72,1,'incidents',2,3,'{"b3c0fb8181fe": 2, "8ff7953949a6": 1}','2026-11-23T13:30:40+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(73,1,'incidents',2,4,'{"8ff7953949a6": 2, "b3c0fb8181fe": 1}','2026-11-23T13:31:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(74,1,'incidents',2,5,'null','2026-11-23T13:31:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(75,1,'canvas',1,1,'{"texts": [{"id": "15d1d0e536", "text": "We beslisten te laat en wisten te weinig van elkaar.", "box": "result"}]}','2026-11-23T13:32:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(76,1,'canvas',1,2,'{"texts": [{"id": "06f131cd29", "text": "De raad wilde snel resultaat, de buurt had tijd nodig.", "box": "result"}]}','2026-11-23T13:32:40+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(77,1,'canvas',1,3,'{"texts": [{"id": "fa6de8f9c1", "text": "We beslisten te laat en wisten te weinig van elkaar.", "box": "competencies"}]}','2026-11-23T13:33:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(78,1,'canvas',1,4,'{"texts": [{"id": "7cb384ffaf", "text": "Eerst luisteren, dan pas een plan maken.", "box": "goal"}]}','2026-11-23T13:33:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(79,1,'canvas',1,5,'null','2026-11-23T13:33:40+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(80,1,'canvas',2,1,'{"reached": 65, "experienced": 95}','2026-11-23T13:34:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(81,1,'canvas',2,2,'{"reached": 71, "experienced": 13}','2026-11-23T13:34:40+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(82,1,'canvas',2,3,'{"reached": 29, "experienced": 92}','2026-11-23T13:35:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(83,1,'canvas',2,4,'{"reached": 15, "experienced": 61}','2026-11-23T13:35:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(84,1,'canvas',2,5,'null','2026-11-23T13:35:40+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(85,1,'actions',1,1,'{"texts": [{"id": "369f55eff4", "what": "Eerst luisteren, dan pas een plan maken.", "who": "We beslisten te laat en wisten te weinig van elkaar.", "by": "We hadden eerder moeten zeggen wat niet"}]}','2026-11-23T13:37:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(86,1,'actions',1,2,'{"texts": [{"id": "12bedacbe9", "what": "Ik liet het los en het ging beter dan ik dacht.", "who": "Eerst luisteren, dan pas een plan maken.", "by": "We beslisten te laat en wisten te weinig"}]}','2026-11-23T13:37:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(87,1,'actions',1,3,'{"texts": [{"id": "66be09d6a4", "what": "De regels waren duidelijk, de bedoeling niet.", "who": "Eerst luisteren, dan pas een plan maken.", "by": "We hadden eerder moeten zeggen wat niet"}]}','2026-11-23T13:37:40+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(88,1,'actions',1,4,'{"texts": [{"id": "501768774c", "what": "Samen buiten gaan kijken.", "who": "Samen buiten gaan kijken.", "by": "De raad wilde snel resultaat, de buurt h"}]}','2026-11-23T13:38:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(89,1,'actions',1,5,'null','2026-11-23T13:38:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(90,1,'check_out',1,1,'{"texts": [{"id": "4bb2820251", "text": "ruimte"}]}','2026-11-23T13:39:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(91,1,'check_out',1,2,'{"texts": [{"id": "ada19fe31a", "text": "buurt"}]}','2026-11-23T13:39:40+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(92,1,'check_out',1,3,'{"texts": [{"id": "f1e911738d", "text": "buurt"}]}','2026-11-23T13:40:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(93,1,'check_out',1,4,'{"texts": [{"id": "389ef1d978", "text": "lef"}]}','2026-11-23T13:40:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(94,1,'check_out',1,5,'null','2026-11-23T13:40:40+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(95,1,'p1',3,1,'{"value": 20}','2026-11-23T13:41:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(96,1,'p1',3,2,'{"value": 35}','2026-11-23T13:41:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(97,1,'p1',3,3,'{"value": 50}','2026-11-23T13:41:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(98,1,'p1',3,4,'{"value": 65}','2026-11-23T13:41:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(99,1,'p1',3,5,'{"value": 80}','2026-11-23T13:41:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(100,1,'p1',3,1,'{"value": 30}','2026-11-23T13:41:00+00:00',0,'guess');
INSERT INTO "answer_log" VALUES(101,1,'p1',3,2,'{"value": 31}','2026-11-23T13:41:00+00:00',0,'guess');
INSERT INTO "answer_log" VALUES(102,1,'p1',3,3,'{"value": 32}','2026-11-23T13:41:00+00:00',0,'guess');
INSERT INTO "answer_log" VALUES(103,1,'p1',3,4,'{"value": 33}','2026-11-23T13:41:00+00:00',0,'guess');
INSERT INTO "answer_log" VALUES(104,1,'q01',1,6,'{"texts": [{"id": "hand", "text": "Vaker bellen"}]}','2026-11-23T13:41:00+00:00',1,'answer');
INSERT INTO "answer_log" VALUES(105,1,'q01',1,7,'{"texts": [{"id": "hand", "text": "Op papier geschreven"}]}','2026-11-23T13:41:00+00:00',1,'answer');
INSERT INTO "answer_log" VALUES(106,4,'p6',1,8,'{"value": 20}','2026-12-23T13:02:40+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(107,4,'p6',1,9,'{"value": 25}','2026-12-23T13:03:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(108,4,'p6',1,10,'{"value": 30}','2026-12-23T13:03:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(109,4,'p6',1,11,'{"value": 35}','2026-12-23T13:03:40+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(110,4,'p6',1,12,'{"value": 40}','2026-12-23T13:04:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(111,4,'p6',1,8,'{"value": 30}','2026-12-23T13:04:40+00:00',0,'guess');
INSERT INTO "answer_log" VALUES(112,4,'p6',1,9,'{"value": 37}','2026-12-23T13:05:00+00:00',0,'guess');
INSERT INTO "answer_log" VALUES(113,4,'p6',1,10,'{"value": 44}','2026-12-23T13:05:20+00:00',0,'guess');
INSERT INTO "answer_log" VALUES(114,4,'p6',1,11,'{"value": 51}','2026-12-23T13:05:40+00:00',0,'guess');
INSERT INTO "answer_log" VALUES(115,4,'p6',1,12,'null','2026-12-23T13:06:00+00:00',0,'guess');
INSERT INTO "answer_log" VALUES(116,4,'p6',1,11,'{"value": 90}','2026-12-23T13:06:20+00:00',0,'guess');
INSERT INTO "answer_log" VALUES(117,4,'p6',2,8,'{"value": 50}','2026-12-23T13:08:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(118,4,'p6',2,9,'{"value": 55}','2026-12-23T13:08:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(119,4,'p6',2,10,'{"value": 60}','2026-12-23T13:08:40+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(120,4,'p6',2,11,'{"value": 65}','2026-12-23T13:09:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(121,4,'p6',2,12,'{"value": 70}','2026-12-23T13:09:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(122,4,'p6',2,8,'{"value": 60}','2026-12-23T13:10:00+00:00',0,'guess');
INSERT INTO "answer_log" VALUES(123,4,'p6',2,9,'{"value": 67}','2026-12-23T13:10:20+00:00',0,'guess');
INSERT INTO "answer_log" VALUES(124,4,'p6',2,10,'{"value": 74}','2026-12-23T13:10:40+00:00',0,'guess');
INSERT INTO "answer_log" VALUES(125,4,'p6',2,11,'{"value": 81}','2026-12-23T13:11:00+00:00',0,'guess');
INSERT INTO "answer_log" VALUES(126,4,'p6',2,12,'null','2026-12-23T13:11:20+00:00',0,'guess');
INSERT INTO "answer_log" VALUES(127,4,'p6',2,11,'{"value": 90}','2026-12-23T13:11:40+00:00',0,'guess');
INSERT INTO "answer_log" VALUES(128,4,'p1',1,8,'{"value": 30}','2026-12-23T13:14:40+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(129,4,'p1',1,9,'{"value": 35}','2026-12-23T13:15:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(130,4,'p1',1,10,'{"value": 40}','2026-12-23T13:15:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(131,4,'p1',1,8,'{"value": 60}','2026-12-23T13:16:00+00:00',0,'guess');
INSERT INTO "answer_log" VALUES(132,4,'p1',1,9,'{"value": 65}','2026-12-23T13:16:20+00:00',0,'guess');
INSERT INTO "answer_log" VALUES(133,4,'p1',1,10,'{"value": 70}','2026-12-23T13:16:40+00:00',0,'guess');
INSERT INTO "answer_log" VALUES(134,5,'p1',1,-24,'{"value": 20}','2026-12-23T13:20:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(135,5,'p1',1,-23,'{"value": 89}','2026-12-23T13:20:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(136,5,'p1',1,-22,'{"value": 15}','2026-12-23T13:20:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(137,5,'p1',1,-21,'{"value": 100}','2026-12-23T13:20:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(138,5,'p1',1,-20,'{"value": 92}','2026-12-23T13:20:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(139,5,'p1',1,-19,'{"value": 12}','2026-12-23T13:20:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(140,5,'p1',1,-18,'{"value": 27}','2026-12-23T13:20:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(141,5,'p1',1,-17,'{"value": 71}','2026-12-23T13:20:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(142,5,'p1',1,-16,'{"value": 11}','2026-12-23T13:20:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(143,5,'p1',1,-15,'{"value": 15}','2026-12-23T13:20:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(144,5,'p1',1,-14,'{"value": 20}','2026-12-23T13:20:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(145,5,'p1',1,-13,'{"value": 11}','2026-12-23T13:20:20+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(146,5,'p1',1,-24,'{"value": 53}','2026-12-23T13:20:40+00:00',0,'guess');
INSERT INTO "answer_log" VALUES(147,5,'p1',1,-23,'{"value": 55}','2026-12-23T13:20:40+00:00',0,'guess');
INSERT INTO "answer_log" VALUES(148,5,'p1',1,-22,'{"value": 52}','2026-12-23T13:20:40+00:00',0,'guess');
INSERT INTO "answer_log" VALUES(149,5,'p1',1,-21,'{"value": 70}','2026-12-23T13:20:40+00:00',0,'guess');
INSERT INTO "answer_log" VALUES(150,5,'p1',1,-20,'{"value": 67}','2026-12-23T13:20:40+00:00',0,'guess');
INSERT INTO "answer_log" VALUES(151,5,'p1',1,-19,'{"value": 45}','2026-12-23T13:20:40+00:00',0,'guess');
INSERT INTO "answer_log" VALUES(152,5,'p1',1,-18,'{"value": 44}','2026-12-23T13:20:40+00:00',0,'guess');
INSERT INTO "answer_log" VALUES(153,5,'p1',1,-17,'{"value": 60}','2026-12-23T13:20:40+00:00',0,'guess');
INSERT INTO "answer_log" VALUES(154,5,'p1',1,-16,'{"value": 54}','2026-12-23T13:20:40+00:00',0,'guess');
INSERT INTO "answer_log" VALUES(155,5,'p1',1,-15,'{"value": 51}','2026-12-23T13:20:40+00:00',0,'guess');
INSERT INTO "answer_log" VALUES(156,5,'p1',1,-14,'{"value": 57}','2026-12-23T13:20:40+00:00',0,'guess');
INSERT INTO "answer_log" VALUES(157,5,'p1',1,-13,'{"value": 33}','2026-12-23T13:20:40+00:00',0,'guess');
INSERT INTO "answer_log" VALUES(158,6,'p1',2,17,'{"value": 40}','2026-11-23T13:00:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(159,6,'p1',2,18,'{"value": 60}','2026-11-23T13:00:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(160,6,'p1',1,19,'{"value": 20}','2026-11-23T13:00:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(161,6,'p1',1,20,'{"value": 60}','2026-11-23T13:00:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(162,6,'p1',2,21,'{"value": 70}','2026-11-23T13:00:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(163,6,'p1',1,22,'{"value": 80}','2026-11-23T13:00:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(164,6,'p1',1,23,'{"value": 10}','2026-11-23T13:00:00+00:00',0,'answer');
INSERT INTO "answer_log" VALUES(165,6,'p1',2,24,'{"value": 30}','2026-11-23T13:00:00+00:00',0,'answer');
CREATE TABLE "answers" (
        session INTEGER NOT NULL,
        activity TEXT NOT NULL,
        round INTEGER NOT NULL,
        participant INTEGER NOT NULL REFERENCES participants (id) ON DELETE CASCADE,
        value TEXT NOT NULL CHECK (json_valid(value)),
        saved_at TEXT NOT NULL,
        purpose TEXT NOT NULL DEFAULT 'answer' CHECK (purpose IN ('answer', 'guess')),
        PRIMARY KEY (session, activity, round, purpose, participant),
        FOREIGN KEY (session, activity, round, purpose)
            REFERENCES rounds (session, activity, number, purpose) ON DELETE CASCADE
    ) STRICT;
INSERT INTO "answers" VALUES(1,'p1',1,1,'{"value": 92}','2026-11-23T13:02:00+00:00','answer');
INSERT INTO "answers" VALUES(1,'p1',1,2,'{"value": 74}','2026-11-23T13:01:00+00:00','answer');
INSERT INTO "answers" VALUES(1,'p1',1,3,'{"value": 80}','2026-11-23T13:01:20+00:00','answer');
INSERT INTO "answers" VALUES(1,'p1',1,4,'{"value": 94}','2026-11-23T13:01:40+00:00','answer');
INSERT INTO "answers" VALUES(1,'p1',1,5,'null','2026-11-23T13:02:00+00:00','answer');
INSERT INTO "answers" VALUES(1,'p1',2,1,'{"value": 50}','2026-11-23T13:02:20+00:00','answer');
INSERT INTO "answers" VALUES(1,'p1',2,2,'{"value": 51}','2026-11-23T13:02:20+00:00','answer');
INSERT INTO "answers" VALUES(1,'p1',2,3,'{"value": 52}','2026-11-23T13:02:20+00:00','answer');
INSERT INTO "answers" VALUES(1,'q01',1,1,'{"texts": [{"id": "d7076ce2ef", "text": "Samen buiten gaan kijken."}]}','2026-11-23T13:03:20+00:00','answer');
INSERT INTO "answers" VALUES(1,'q01',1,2,'{"texts": [{"id": "f1c6a53877", "text": "Een buurvrouw die iedereen kent, kreeg iedereen aan tafel."}]}','2026-11-23T13:03:40+00:00','answer');
INSERT INTO "answers" VALUES(1,'q01',1,3,'{"texts": [{"id": "0da6233255", "text": "De regels waren duidelijk, de bedoeling niet."}]}','2026-11-23T13:04:00+00:00','answer');
INSERT INTO "answers" VALUES(1,'q01',1,4,'{"texts": [{"id": "5f1cfb10f6", "text": "Samen buiten gaan kijken."}]}','2026-11-23T13:04:20+00:00','answer');
INSERT INTO "answers" VALUES(1,'q01',1,5,'null','2026-11-23T13:04:40+00:00','answer');
INSERT INTO "answers" VALUES(1,'balance',1,1,'{"public": 55, "professional": 45, "personal": 0, "ought_public": 25, "ought_professional": 30, "ought_personal": 45}','2026-11-23T13:05:40+00:00','answer');
INSERT INTO "answers" VALUES(1,'balance',1,2,'{"public": 40, "professional": 10, "personal": 50, "ought_public": 90, "ought_professional": 5, "ought_personal": 5}','2026-11-23T13:06:00+00:00','answer');
INSERT INTO "answers" VALUES(1,'balance',1,3,'{"public": 15, "professional": 10, "personal": 75, "ought_public": 15, "ought_professional": 70, "ought_personal": 15}','2026-11-23T13:06:20+00:00','answer');
INSERT INTO "answers" VALUES(1,'balance',1,4,'{"public": 15, "professional": 0, "personal": 85, "ought_public": 95, "ought_professional": 0, "ought_personal": 5}','2026-11-23T13:06:40+00:00','answer');
INSERT INTO "answers" VALUES(1,'balance',1,5,'null','2026-11-23T13:07:00+00:00','answer');
INSERT INTO "answers" VALUES(1,'forces',1,1,'{"texts": [{"id": "2adf561d80", "text": "Ik liet het los en het ging beter dan ik dacht.", "direction": "restraining"}]}','2026-11-23T13:08:00+00:00','answer');
INSERT INTO "answers" VALUES(1,'forces',1,2,'{"texts": [{"id": "32f6236bf2", "text": "Een buurvrouw die iedereen kent, kreeg iedereen aan tafel.", "direction": "driving"}]}','2026-11-23T13:08:20+00:00','answer');
INSERT INTO "answers" VALUES(1,'forces',1,3,'{"texts": [{"id": "f7f0e3cd97", "text": "Een buurvrouw die iedereen kent, kreeg iedereen aan tafel.", "direction": "restraining"}]}','2026-11-23T13:08:40+00:00','answer');
INSERT INTO "answers" VALUES(1,'forces',1,4,'{"texts": [{"id": "054c7d6df0", "text": "De raad wilde snel resultaat, de buurt had tijd nodig.", "direction": "restraining"}]}','2026-11-23T13:09:00+00:00','answer');
INSERT INTO "answers" VALUES(1,'forces',1,5,'null','2026-11-23T13:09:20+00:00','answer');
INSERT INTO "answers" VALUES(1,'forces',2,1,'{"42d8132abb02_influence": 1, "42d8132abb02_strength": 2, "9ce7589eef83_influence": 3, "9ce7589eef83_strength": 1, "f1_influence": 4, "f1_strength": 2, "f2_influence": 2, "f2_strength": 4, "f3_influence": 3, "f3_strength": 2, "f4_influence": 3, "f4_strength": 4, "041c82069d37_influence": 1, "041c82069d37_strength": 5}','2026-11-23T13:10:00+00:00','answer');
INSERT INTO "answers" VALUES(1,'forces',2,2,'{"42d8132abb02_influence": 1, "42d8132abb02_strength": 4, "9ce7589eef83_influence": 4, "9ce7589eef83_strength": 1, "f1_influence": 4, "f1_strength": 2, "f2_influence": 3, "f2_strength": 1, "f3_influence": 1, "f3_strength": 2, "f4_influence": 5, "f4_strength": 2, "041c82069d37_influence": 4, "041c82069d37_strength": 5}','2026-11-23T13:10:20+00:00','answer');
INSERT INTO "answers" VALUES(1,'forces',2,3,'{"42d8132abb02_influence": 5, "42d8132abb02_strength": 2, "9ce7589eef83_influence": 2, "9ce7589eef83_strength": 3, "f1_influence": 4, "f1_strength": 1, "f2_influence": 4, "f2_strength": 4, "f3_influence": 4, "f3_strength": 1, "f4_influence": 5, "f4_strength": 1, "041c82069d37_influence": 2, "041c82069d37_strength": 3}','2026-11-23T13:10:40+00:00','answer');
INSERT INTO "answers" VALUES(1,'forces',2,4,'{"42d8132abb02_influence": 5, "42d8132abb02_strength": 2, "9ce7589eef83_influence": 5, "9ce7589eef83_strength": 3, "f1_influence": 2, "f1_strength": 2, "f2_influence": 2, "f2_strength": 1, "f3_influence": 2, "f3_strength": 4, "f4_influence": 5, "f4_strength": 2, "041c82069d37_influence": 1, "041c82069d37_strength": 5}','2026-11-23T13:11:00+00:00','answer');
INSERT INTO "answers" VALUES(1,'forces',2,5,'null','2026-11-23T13:11:20+00:00','answer');
INSERT INTO "answers" VALUES(1,'team_competencies',1,1,'{"c1_importance": 5, "c1_strength": 4, "c2_importance": 4, "c2_strength": 1, "c3_importance": 3, "c3_strength": 2, "c4_importance": 4, "c4_strength": 2, "c5_importance": 3, "c5_strength": 5, "c6_importance": 4, "c6_strength": 5, "c7_importance": 3, "c7_strength": 3, "c8_importance": 4, "c8_strength": 3}','2026-11-23T13:12:20+00:00','answer');
INSERT INTO "answers" VALUES(1,'team_competencies',1,2,'{"c1_importance": 2, "c1_strength": 3, "c2_importance": 2, "c2_strength": 3, "c3_importance": 5, "c3_strength": 5, "c4_importance": 4, "c4_strength": 3, "c5_importance": 2, "c5_strength": 1, "c6_importance": 2, "c6_strength": 4, "c7_importance": 4, "c7_strength": 2, "c8_importance": 4, "c8_strength": 4}','2026-11-23T13:12:40+00:00','answer');
INSERT INTO "answers" VALUES(1,'team_competencies',1,3,'{"c1_importance": 4, "c1_strength": 4, "c2_importance": 4, "c2_strength": 2, "c3_importance": 4, "c3_strength": 2, "c4_importance": 3, "c4_strength": 4, "c5_importance": 4, "c5_strength": 2, "c6_importance": 5, "c6_strength": 4, "c7_importance": 3, "c7_strength": 1, "c8_importance": 3, "c8_strength": 2}','2026-11-23T13:13:00+00:00','answer');
INSERT INTO "answers" VALUES(1,'team_competencies',1,4,'{"c1_importance": 4, "c1_strength": 3, "c2_importance": 4, "c2_strength": 4, "c3_importance": 4, "c3_strength": 2, "c4_importance": 4, "c4_strength": 4, "c5_importance": 4, "c5_strength": 2, "c6_importance": 4, "c6_strength": 4, "c7_importance": 4, "c7_strength": 5, "c8_importance": 5, "c8_strength": 3}','2026-11-23T13:13:20+00:00','answer');
INSERT INTO "answers" VALUES(1,'team_competencies',1,5,'null','2026-11-23T13:13:40+00:00','answer');
INSERT INTO "answers" VALUES(1,'team_competencies',2,1,'{"c1": 2, "c4": 1}','2026-11-23T13:14:20+00:00','answer');
INSERT INTO "answers" VALUES(1,'team_competencies',2,2,'{"c3": 2, "c8": 1}','2026-11-23T13:14:40+00:00','answer');
INSERT INTO "answers" VALUES(1,'team_competencies',2,3,'{"c3": 2, "c4": 1}','2026-11-23T13:15:00+00:00','answer');
INSERT INTO "answers" VALUES(1,'team_competencies',2,4,'{"c3": 2, "c1": 1}','2026-11-23T13:15:20+00:00','answer');
INSERT INTO "answers" VALUES(1,'team_competencies',2,5,'null','2026-11-23T13:15:40+00:00','answer');
INSERT INTO "answers" VALUES(1,'safeguarding',1,1,'{"o1": 17, "o2": 89}','2026-11-23T13:16:40+00:00','answer');
INSERT INTO "answers" VALUES(1,'safeguarding',1,2,'{"o1": 11, "o2": 97}','2026-11-23T13:17:00+00:00','answer');
INSERT INTO "answers" VALUES(1,'safeguarding',1,3,'{"o1": 48, "o2": 55}','2026-11-23T13:17:20+00:00','answer');
INSERT INTO "answers" VALUES(1,'safeguarding',1,4,'{"o1": 42, "o2": 35}','2026-11-23T13:17:40+00:00','answer');
INSERT INTO "answers" VALUES(1,'safeguarding',1,5,'null','2026-11-23T13:18:00+00:00','answer');
INSERT INTO "answers" VALUES(1,'safeguarding',2,1,'{"i1": "citizens", "i2": "citizens", "i3": "partners", "i4": "council"}','2026-11-23T13:18:40+00:00','answer');
INSERT INTO "answers" VALUES(1,'safeguarding',2,2,'{"i1": "partners", "i2": "together", "i3": "initiators", "i4": "together"}','2026-11-23T13:19:00+00:00','answer');
INSERT INTO "answers" VALUES(1,'safeguarding',2,3,'{"i1": "executive", "i2": "partners", "i3": "council", "i4": "initiators"}','2026-11-23T13:19:20+00:00','answer');
INSERT INTO "answers" VALUES(1,'safeguarding',2,4,'{"i1": "executive", "i2": "initiators", "i3": "partners", "i4": "initiators"}','2026-11-23T13:19:40+00:00','answer');
INSERT INTO "answers" VALUES(1,'safeguarding',2,5,'null','2026-11-23T13:20:00+00:00','answer');
INSERT INTO "answers" VALUES(1,'safeguarding',3,1,'{"texts": [{"id": "90d0201a41", "text": "De raad wilde snel resultaat, de buurt had tijd nodig."}]}','2026-11-23T13:20:40+00:00','answer');
INSERT INTO "answers" VALUES(1,'safeguarding',3,2,'{"texts": [{"id": "2477ac435f", "text": "De regels waren duidelijk, de bedoeling niet."}]}','2026-11-23T13:21:00+00:00','answer');
INSERT INTO "answers" VALUES(1,'safeguarding',3,3,'{"texts": [{"id": "61988f5e88", "text": "Samen buiten gaan kijken."}]}','2026-11-23T13:21:20+00:00','answer');
INSERT INTO "answers" VALUES(1,'safeguarding',3,4,'{"texts": [{"id": "32f50be271", "text": "De regels waren duidelijk, de bedoeling niet."}]}','2026-11-23T13:21:40+00:00','answer');
INSERT INTO "answers" VALUES(1,'safeguarding',3,5,'null','2026-11-23T13:22:00+00:00','answer');
INSERT INTO "answers" VALUES(1,'safeguarding',4,1,'{"oversee": 82}','2026-11-23T13:22:40+00:00','answer');
INSERT INTO "answers" VALUES(1,'safeguarding',4,2,'{"oversee": 66}','2026-11-23T13:23:00+00:00','answer');
INSERT INTO "answers" VALUES(1,'safeguarding',4,3,'{"oversee": 38}','2026-11-23T13:23:20+00:00','answer');
INSERT INTO "answers" VALUES(1,'safeguarding',4,4,'{"oversee": 33}','2026-11-23T13:23:40+00:00','answer');
INSERT INTO "answers" VALUES(1,'safeguarding',4,5,'null','2026-11-23T13:24:00+00:00','answer');
INSERT INTO "answers" VALUES(1,'strategies',1,1,'{"order": ["s4", "s1", "s3", "s2"]}','2026-11-23T13:25:00+00:00','answer');
INSERT INTO "answers" VALUES(1,'strategies',1,2,'{"order": ["s4", "s1", "s3", "s2"]}','2026-11-23T13:25:20+00:00','answer');
INSERT INTO "answers" VALUES(1,'strategies',1,3,'{"order": ["s3", "s1", "s2", "s4"]}','2026-11-23T13:25:40+00:00','answer');
INSERT INTO "answers" VALUES(1,'strategies',1,4,'{"order": ["s3", "s2", "s4", "s1"]}','2026-11-23T13:26:00+00:00','answer');
INSERT INTO "answers" VALUES(1,'strategies',1,5,'null','2026-11-23T13:26:20+00:00','answer');
INSERT INTO "answers" VALUES(1,'incidents',1,1,'{"texts": [{"id": "8d409eca59", "situation": "De regels waren duidelijk, de bedoeling niet.", "did": "Eerst luisteren, dan pas een plan maken.", "followed": "We hadden eerder moeten zeggen wat niet kan.", "corner": "personal", "value": "personal.personal_2"}]}','2026-11-23T13:28:00+00:00','answer');
INSERT INTO "answers" VALUES(1,'incidents',1,2,'{"texts": [{"id": "cec7441601", "situation": "Een buurvrouw die iedereen kent, kreeg iedereen aan tafel.", "did": "Eerst luisteren, dan pas een plan maken.", "followed": "Samen buiten gaan kijken.", "corner": "public", "value": "public.public_4"}]}','2026-11-23T13:28:20+00:00','answer');
INSERT INTO "answers" VALUES(1,'incidents',1,3,'{"texts": [{"id": "6479c8c490", "situation": "Samen buiten gaan kijken.", "did": "We hadden eerder moeten zeggen wat niet kan.", "followed": "Een buurvrouw die iedereen kent, kreeg iedereen aan tafel.", "corner": "personal", "value": "personal.personal_1"}]}','2026-11-23T13:28:40+00:00','answer');
INSERT INTO "answers" VALUES(1,'incidents',1,4,'{"texts": [{"id": "c7b1d2b6ae", "situation": "We beslisten te laat en wisten te weinig van elkaar.", "did": "De regels waren duidelijk, de bedoeling niet.", "followed": "Eerst luisteren, dan pas een plan maken.", "corner": "professional", "value": "professional.professional_4"}]}','2026-11-23T13:29:00+00:00','answer');
INSERT INTO "answers" VALUES(1,'incidents',1,5,'null','2026-11-23T13:29:20+00:00','answer');
INSERT INTO "answers" VALUES(1,'incidents',2,1,'{"b3c0fb8181fe": 2, "8ff7953949a6": 1}','2026-11-23T13:30:00+00:00','answer');
INSERT INTO "answers" VALUES(1,'incidents',2,2,'{"7bbea519f36c": 2, "b3c0fb8181fe": 1}','2026-11-23T13:30:20+00:00','answer');
INSERT INTO "answers" VALUES(1,'incidents',2,3,'{"b3c0fb8181fe": 2, "8ff7953949a6": 1}','2026-11-23T13:30:40+00:00','answer');
INSERT INTO "answers" VALUES(1,'incidents',2,4,'{"8ff7953949a6": 2, "b3c0fb8181fe": 1}','2026-11-23T13:31:00+00:00','answer');
INSERT INTO "answers" VALUES(1,'incidents',2,5,'null','2026-11-23T13:31:20+00:00','answer');
INSERT INTO "answers" VALUES(1,'canvas',1,1,'{"texts": [{"id": "15d1d0e536", "text": "We beslisten te laat en wisten te weinig van elkaar.", "box": "result"}]}','2026-11-23T13:32:20+00:00','answer');
INSERT INTO "answers" VALUES(1,'canvas',1,2,'{"texts": [{"id": "06f131cd29", "text": "De raad wilde snel resultaat, de buurt had tijd nodig.", "box": "result"}]}','2026-11-23T13:32:40+00:00','answer');
INSERT INTO "answers" VALUES(1,'canvas',1,3,'{"texts": [{"id": "fa6de8f9c1", "text": "We beslisten te laat en wisten te weinig van elkaar.", "box": "competencies"}]}','2026-11-23T13:33:00+00:00','answer');
INSERT INTO "answers" VALUES(1,'canvas',1,4,'{"texts": [{"id": "7cb384ffaf", "text": "Eerst luisteren, dan pas een plan maken.", "box": "goal"}]}','2026-11-23T13:33:20+00:00','answer');
INSERT INTO "answers" VALUES(1,'canvas',1,5,'null','2026-11-23T13:33:40+00:00','answer');
INSERT INTO "answers" VALUES(1,'canvas',2,1,'{"reached": 65, "experienced": 95}','2026-11-23T13:34:20+00:00','answer');
INSERT INTO "answers" VALUES(1,'canvas',2,2,'{"reached": 71, "experienced": 13}','2026-11-23T13:34:40+00:00','answer');
INSERT INTO "answers" VALUES(1,'canvas',2,3,'{"reached": 29, "experienced": 92}','2026-11-23T13:35:00+00:00','answer');
INSERT INTO "answers" VALUES(1,'canvas',2,4,'{"reached": 15, "experienced": 61}','2026-11-23T13:35:20+00:00','answer');
INSERT INTO "answers" VALUES(1,'canvas',2,5,'null','2026-11-23T13:35:40+00:00','answer');
INSERT INTO "answers" VALUES(1,'actions',1,1,'{"texts": [{"id": "369f55eff4", "what": "Eerst luisteren, dan pas een plan maken.", "who": "We beslisten te laat en wisten te weinig van elkaar.", "by": "We hadden eerder moeten zeggen wat niet"}]}','2026-11-23T13:37:00+00:00','answer');
INSERT INTO "answers" VALUES(1,'actions',1,2,'{"texts": [{"id": "12bedacbe9", "what": "Ik liet het los en het ging beter dan ik dacht.", "who": "Eerst luisteren, dan pas een plan maken.", "by": "We beslisten te laat en wisten te weinig"}]}','2026-11-23T13:37:20+00:00','answer');
INSERT INTO "answers" VALUES(1,'actions',1,3,'{"texts": [{"id": "66be09d6a4", "what": "De regels waren duidelijk, de bedoeling niet.", "who": "Eerst luisteren, dan pas een plan maken.", "by": "We hadden eerder moeten zeggen wat niet"}]}','2026-11-23T13:37:40+00:00','answer');
INSERT INTO "answers" VALUES(1,'actions',1,4,'{"texts": [{"id": "501768774c", "what": "Samen buiten gaan kijken.", "who": "Samen buiten gaan kijken.", "by": "De raad wilde snel resultaat, de buurt h"}]}','2026-11-23T13:38:00+00:00','answer');
INSERT INTO "answers" VALUES(1,'actions',1,5,'null','2026-11-23T13:38:20+00:00','answer');
INSERT INTO "answers" VALUES(1,'check_out',1,1,'{"texts": [{"id": "4bb2820251", "text": "ruimte"}]}','2026-11-23T13:39:20+00:00','answer');
INSERT INTO "answers" VALUES(1,'check_out',1,2,'{"texts": [{"id": "ada19fe31a", "text": "buurt"}]}','2026-11-23T13:39:40+00:00','answer');
INSERT INTO "answers" VALUES(1,'check_out',1,3,'{"texts": [{"id": "f1e911738d", "text": "buurt"}]}','2026-11-23T13:40:00+00:00','answer');
INSERT INTO "answers" VALUES(1,'check_out',1,4,'{"texts": [{"id": "389ef1d978", "text": "lef"}]}','2026-11-23T13:40:20+00:00','answer');
INSERT INTO "answers" VALUES(1,'check_out',1,5,'null','2026-11-23T13:40:40+00:00','answer');
INSERT INTO "answers" VALUES(1,'p1',3,1,'{"value": 20}','2026-11-23T13:41:00+00:00','answer');
INSERT INTO "answers" VALUES(1,'p1',3,2,'{"value": 35}','2026-11-23T13:41:00+00:00','answer');
INSERT INTO "answers" VALUES(1,'p1',3,3,'{"value": 50}','2026-11-23T13:41:00+00:00','answer');
INSERT INTO "answers" VALUES(1,'p1',3,4,'{"value": 65}','2026-11-23T13:41:00+00:00','answer');
INSERT INTO "answers" VALUES(1,'p1',3,5,'{"value": 80}','2026-11-23T13:41:00+00:00','answer');
INSERT INTO "answers" VALUES(1,'p1',3,1,'{"value": 30}','2026-11-23T13:41:00+00:00','guess');
INSERT INTO "answers" VALUES(1,'p1',3,2,'{"value": 31}','2026-11-23T13:41:00+00:00','guess');
INSERT INTO "answers" VALUES(1,'p1',3,3,'{"value": 32}','2026-11-23T13:41:00+00:00','guess');
INSERT INTO "answers" VALUES(1,'p1',3,4,'{"value": 33}','2026-11-23T13:41:00+00:00','guess');
INSERT INTO "answers" VALUES(1,'q01',1,6,'{"texts": [{"id": "hand", "text": "Vaker bellen"}]}','2026-11-23T13:41:00+00:00','answer');
INSERT INTO "answers" VALUES(1,'q01',1,7,'{"texts": [{"id": "hand", "text": "Op papier geschreven"}]}','2026-11-23T13:41:00+00:00','answer');
INSERT INTO "answers" VALUES(4,'p6',1,8,'{"value": 20}','2026-12-23T13:02:40+00:00','answer');
INSERT INTO "answers" VALUES(4,'p6',1,9,'{"value": 25}','2026-12-23T13:03:00+00:00','answer');
INSERT INTO "answers" VALUES(4,'p6',1,10,'{"value": 30}','2026-12-23T13:03:20+00:00','answer');
INSERT INTO "answers" VALUES(4,'p6',1,11,'{"value": 35}','2026-12-23T13:03:40+00:00','answer');
INSERT INTO "answers" VALUES(4,'p6',1,12,'{"value": 40}','2026-12-23T13:04:00+00:00','answer');
INSERT INTO "answers" VALUES(4,'p6',1,8,'{"value": 30}','2026-12-23T13:04:40+00:00','guess');
INSERT INTO "answers" VALUES(4,'p6',1,9,'{"value": 37}','2026-12-23T13:05:00+00:00','guess');
INSERT INTO "answers" VALUES(4,'p6',1,10,'{"value": 44}','2026-12-23T13:05:20+00:00','guess');
INSERT INTO "answers" VALUES(4,'p6',1,11,'{"value": 90}','2026-12-23T13:06:20+00:00','guess');
INSERT INTO "answers" VALUES(4,'p6',1,12,'null','2026-12-23T13:06:00+00:00','guess');
INSERT INTO "answers" VALUES(4,'p6',2,8,'{"value": 50}','2026-12-23T13:08:00+00:00','answer');
INSERT INTO "answers" VALUES(4,'p6',2,9,'{"value": 55}','2026-12-23T13:08:20+00:00','answer');
INSERT INTO "answers" VALUES(4,'p6',2,10,'{"value": 60}','2026-12-23T13:08:40+00:00','answer');
INSERT INTO "answers" VALUES(4,'p6',2,11,'{"value": 65}','2026-12-23T13:09:00+00:00','answer');
INSERT INTO "answers" VALUES(4,'p6',2,12,'{"value": 70}','2026-12-23T13:09:20+00:00','answer');
INSERT INTO "answers" VALUES(4,'p6',2,8,'{"value": 60}','2026-12-23T13:10:00+00:00','guess');
INSERT INTO "answers" VALUES(4,'p6',2,9,'{"value": 67}','2026-12-23T13:10:20+00:00','guess');
INSERT INTO "answers" VALUES(4,'p6',2,10,'{"value": 74}','2026-12-23T13:10:40+00:00','guess');
INSERT INTO "answers" VALUES(4,'p6',2,11,'{"value": 90}','2026-12-23T13:11:40+00:00','guess');
INSERT INTO "answers" VALUES(4,'p6',2,12,'null','2026-12-23T13:11:20+00:00','guess');
INSERT INTO "answers" VALUES(4,'p1',1,8,'{"value": 30}','2026-12-23T13:14:40+00:00','answer');
INSERT INTO "answers" VALUES(4,'p1',1,9,'{"value": 35}','2026-12-23T13:15:00+00:00','answer');
INSERT INTO "answers" VALUES(4,'p1',1,10,'{"value": 40}','2026-12-23T13:15:20+00:00','answer');
INSERT INTO "answers" VALUES(4,'p1',1,8,'{"value": 60}','2026-12-23T13:16:00+00:00','guess');
INSERT INTO "answers" VALUES(4,'p1',1,9,'{"value": 65}','2026-12-23T13:16:20+00:00','guess');
INSERT INTO "answers" VALUES(4,'p1',1,10,'{"value": 70}','2026-12-23T13:16:40+00:00','guess');
INSERT INTO "answers" VALUES(5,'p1',1,-24,'{"value": 20}','2026-12-23T13:20:20+00:00','answer');
INSERT INTO "answers" VALUES(5,'p1',1,-23,'{"value": 89}','2026-12-23T13:20:20+00:00','answer');
INSERT INTO "answers" VALUES(5,'p1',1,-22,'{"value": 15}','2026-12-23T13:20:20+00:00','answer');
INSERT INTO "answers" VALUES(5,'p1',1,-21,'{"value": 100}','2026-12-23T13:20:20+00:00','answer');
INSERT INTO "answers" VALUES(5,'p1',1,-20,'{"value": 92}','2026-12-23T13:20:20+00:00','answer');
INSERT INTO "answers" VALUES(5,'p1',1,-19,'{"value": 12}','2026-12-23T13:20:20+00:00','answer');
INSERT INTO "answers" VALUES(5,'p1',1,-18,'{"value": 27}','2026-12-23T13:20:20+00:00','answer');
INSERT INTO "answers" VALUES(5,'p1',1,-17,'{"value": 71}','2026-12-23T13:20:20+00:00','answer');
INSERT INTO "answers" VALUES(5,'p1',1,-16,'{"value": 11}','2026-12-23T13:20:20+00:00','answer');
INSERT INTO "answers" VALUES(5,'p1',1,-15,'{"value": 15}','2026-12-23T13:20:20+00:00','answer');
INSERT INTO "answers" VALUES(5,'p1',1,-14,'{"value": 20}','2026-12-23T13:20:20+00:00','answer');
INSERT INTO "answers" VALUES(5,'p1',1,-13,'{"value": 11}','2026-12-23T13:20:20+00:00','answer');
INSERT INTO "answers" VALUES(5,'p1',1,-24,'{"value": 53}','2026-12-23T13:20:40+00:00','guess');
INSERT INTO "answers" VALUES(5,'p1',1,-23,'{"value": 55}','2026-12-23T13:20:40+00:00','guess');
INSERT INTO "answers" VALUES(5,'p1',1,-22,'{"value": 52}','2026-12-23T13:20:40+00:00','guess');
INSERT INTO "answers" VALUES(5,'p1',1,-21,'{"value": 70}','2026-12-23T13:20:40+00:00','guess');
INSERT INTO "answers" VALUES(5,'p1',1,-20,'{"value": 67}','2026-12-23T13:20:40+00:00','guess');
INSERT INTO "answers" VALUES(5,'p1',1,-19,'{"value": 45}','2026-12-23T13:20:40+00:00','guess');
INSERT INTO "answers" VALUES(5,'p1',1,-18,'{"value": 44}','2026-12-23T13:20:40+00:00','guess');
INSERT INTO "answers" VALUES(5,'p1',1,-17,'{"value": 60}','2026-12-23T13:20:40+00:00','guess');
INSERT INTO "answers" VALUES(5,'p1',1,-16,'{"value": 54}','2026-12-23T13:20:40+00:00','guess');
INSERT INTO "answers" VALUES(5,'p1',1,-15,'{"value": 51}','2026-12-23T13:20:40+00:00','guess');
INSERT INTO "answers" VALUES(5,'p1',1,-14,'{"value": 57}','2026-12-23T13:20:40+00:00','guess');
INSERT INTO "answers" VALUES(5,'p1',1,-13,'{"value": 33}','2026-12-23T13:20:40+00:00','guess');
INSERT INTO "answers" VALUES(6,'p1',2,17,'{"value": 40}','2026-11-23T13:00:00+00:00','answer');
INSERT INTO "answers" VALUES(6,'p1',2,18,'{"value": 60}','2026-11-23T13:00:00+00:00','answer');
INSERT INTO "answers" VALUES(6,'p1',1,19,'{"value": 20}','2026-11-23T13:00:00+00:00','answer');
INSERT INTO "answers" VALUES(6,'p1',1,20,'{"value": 60}','2026-11-23T13:00:00+00:00','answer');
INSERT INTO "answers" VALUES(6,'p1',2,21,'{"value": 70}','2026-11-23T13:00:00+00:00','answer');
INSERT INTO "answers" VALUES(6,'p1',1,22,'{"value": 80}','2026-11-23T13:00:00+00:00','answer');
INSERT INTO "answers" VALUES(6,'p1',1,23,'{"value": 10}','2026-11-23T13:00:00+00:00','answer');
INSERT INTO "answers" VALUES(6,'p1',2,24,'{"value": 30}','2026-11-23T13:00:00+00:00','answer');
CREATE TABLE audit_log (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL,
        actor TEXT NOT NULL,
        name TEXT NOT NULL,
        action TEXT NOT NULL,
        session_number INTEGER,
        detail TEXT NOT NULL
    ) STRICT;
INSERT INTO "audit_log" VALUES(1,'2026-11-30T13:00:00+00:00','https://id.example.org 9b1c','Dee de Vries','log_in',NULL,'');
CREATE TABLE batches (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        session INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
        activity TEXT NOT NULL,
        round INTEGER NOT NULL,
        at TEXT NOT NULL
    ) STRICT;
INSERT INTO "batches" VALUES(1,1,'q01',1,'2026-11-23T13:41:00+00:00');
CREATE TABLE cases (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        organisation TEXT NOT NULL,
        title TEXT NOT NULL,
        context TEXT NOT NULL,
        parties TEXT NOT NULL,
        key_question TEXT NOT NULL,
        phase TEXT NOT NULL,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL
    ) STRICT;
INSERT INTO "cases" VALUES(1,'Gemeente Voorbeeld','Het plein','Een plein wordt heringericht.','bewoners, gemeente','Wie beslist?','begin','2026-11-23T13:41:00+00:00','2026-11-23T13:41:00+00:00');
CREATE TABLE corrections (
    session INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    activity TEXT NOT NULL,
    round INTEGER NOT NULL,
    participant INTEGER NOT NULL REFERENCES participants (id) ON DELETE CASCADE,
    item TEXT NOT NULL,
    text TEXT NOT NULL,
    wording TEXT NOT NULL CHECK (json_valid(wording)), at TEXT NOT NULL,
    PRIMARY KEY (session, activity, round, participant, item)
) STRICT;
INSERT INTO "corrections" VALUES(1,'q01',1,1,'d7076ce2ef','Samen buiten gaan kijken.','{"text": "Verbeterde tekst"}','2026-11-23T13:41:00+00:00');
CREATE TABLE decisions (
        session INTEGER NOT NULL,
        activity TEXT NOT NULL,
        round INTEGER NOT NULL,
        participant INTEGER NOT NULL REFERENCES participants (id) ON DELETE CASCADE,
        item TEXT NOT NULL,
        text TEXT NOT NULL,
        approved INTEGER NOT NULL CHECK (approved IN (0, 1)),
        at TEXT NOT NULL, same_as TEXT,
        PRIMARY KEY (session, activity, round, participant, item)
    ) STRICT;
INSERT INTO "decisions" VALUES(1,'q01',1,1,'d7076ce2ef','Samen buiten gaan kijken.',1,'2026-11-23T13:04:40+00:00',NULL);
INSERT INTO "decisions" VALUES(1,'q01',1,2,'f1c6a53877','Een buurvrouw die iedereen kent, kreeg iedereen aan tafel.',1,'2026-11-23T13:04:40+00:00',NULL);
INSERT INTO "decisions" VALUES(1,'q01',1,3,'0da6233255','De regels waren duidelijk, de bedoeling niet.',1,'2026-11-23T13:41:00+00:00','2:f1c6a53877');
INSERT INTO "decisions" VALUES(1,'q01',1,4,'5f1cfb10f6','Samen buiten gaan kijken.',0,'2026-11-23T13:04:40+00:00',NULL);
INSERT INTO "decisions" VALUES(1,'forces',1,1,'2adf561d80','Ik liet het los en het ging beter dan ik dacht.
restraining',1,'2026-11-23T13:09:20+00:00',NULL);
INSERT INTO "decisions" VALUES(1,'forces',1,2,'32f6236bf2','Een buurvrouw die iedereen kent, kreeg iedereen aan tafel.
driving',1,'2026-11-23T13:09:20+00:00',NULL);
INSERT INTO "decisions" VALUES(1,'forces',1,3,'f7f0e3cd97','Een buurvrouw die iedereen kent, kreeg iedereen aan tafel.
restraining',1,'2026-11-23T13:09:20+00:00',NULL);
INSERT INTO "decisions" VALUES(1,'forces',1,4,'054c7d6df0','De raad wilde snel resultaat, de buurt had tijd nodig.
restraining',0,'2026-11-23T13:09:20+00:00',NULL);
INSERT INTO "decisions" VALUES(1,'safeguarding',3,1,'90d0201a41','De raad wilde snel resultaat, de buurt had tijd nodig.',1,'2026-11-23T13:22:00+00:00',NULL);
INSERT INTO "decisions" VALUES(1,'safeguarding',3,2,'2477ac435f','De regels waren duidelijk, de bedoeling niet.',1,'2026-11-23T13:22:00+00:00',NULL);
INSERT INTO "decisions" VALUES(1,'safeguarding',3,3,'61988f5e88','Samen buiten gaan kijken.',1,'2026-11-23T13:22:00+00:00',NULL);
INSERT INTO "decisions" VALUES(1,'safeguarding',3,4,'32f50be271','De regels waren duidelijk, de bedoeling niet.',0,'2026-11-23T13:22:00+00:00',NULL);
INSERT INTO "decisions" VALUES(1,'incidents',1,1,'8d409eca59','De regels waren duidelijk, de bedoeling niet.
Eerst luisteren, dan pas een plan maken.
We hadden eerder moeten zeggen wat niet kan.
personal
personal.personal_2',1,'2026-11-23T13:29:20+00:00',NULL);
INSERT INTO "decisions" VALUES(1,'incidents',1,2,'cec7441601','Een buurvrouw die iedereen kent, kreeg iedereen aan tafel.
Eerst luisteren, dan pas een plan maken.
Samen buiten gaan kijken.
public
public.public_4',1,'2026-11-23T13:29:20+00:00',NULL);
INSERT INTO "decisions" VALUES(1,'incidents',1,3,'6479c8c490','Samen buiten gaan kijken.
We hadden eerder moeten zeggen wat niet kan.
Een buurvrouw die iedereen kent, kreeg iedereen aan tafel.
personal
personal.personal_1',1,'2026-11-23T13:29:20+00:00',NULL);
INSERT INTO "decisions" VALUES(1,'incidents',1,4,'c7b1d2b6ae','We beslisten te laat en wisten te weinig van elkaar.
De regels waren duidelijk, de bedoeling niet.
Eerst luisteren, dan pas een plan maken.
professional
professional.professional_4',0,'2026-11-23T13:29:20+00:00',NULL);
INSERT INTO "decisions" VALUES(1,'canvas',1,1,'15d1d0e536','We beslisten te laat en wisten te weinig van elkaar.
result',1,'2026-11-23T13:33:40+00:00',NULL);
INSERT INTO "decisions" VALUES(1,'canvas',1,2,'06f131cd29','De raad wilde snel resultaat, de buurt had tijd nodig.
result',1,'2026-11-23T13:33:40+00:00',NULL);
INSERT INTO "decisions" VALUES(1,'canvas',1,3,'fa6de8f9c1','We beslisten te laat en wisten te weinig van elkaar.
competencies',1,'2026-11-23T13:33:40+00:00',NULL);
INSERT INTO "decisions" VALUES(1,'canvas',1,4,'7cb384ffaf','Eerst luisteren, dan pas een plan maken.
goal',0,'2026-11-23T13:33:40+00:00',NULL);
INSERT INTO "decisions" VALUES(1,'actions',1,1,'369f55eff4','Eerst luisteren, dan pas een plan maken.
We beslisten te laat en wisten te weinig van elkaar.
We hadden eerder moeten zeggen wat niet',1,'2026-11-23T13:38:20+00:00',NULL);
INSERT INTO "decisions" VALUES(1,'actions',1,2,'12bedacbe9','Ik liet het los en het ging beter dan ik dacht.
Eerst luisteren, dan pas een plan maken.
We beslisten te laat en wisten te weinig',1,'2026-11-23T13:38:20+00:00',NULL);
INSERT INTO "decisions" VALUES(1,'actions',1,3,'66be09d6a4','De regels waren duidelijk, de bedoeling niet.
Eerst luisteren, dan pas een plan maken.
We hadden eerder moeten zeggen wat niet',1,'2026-11-23T13:38:20+00:00',NULL);
INSERT INTO "decisions" VALUES(1,'actions',1,4,'501768774c','Samen buiten gaan kijken.
Samen buiten gaan kijken.
De raad wilde snel resultaat, de buurt h',0,'2026-11-23T13:38:20+00:00',NULL);
INSERT INTO "decisions" VALUES(1,'check_out',1,1,'4bb2820251','ruimte',1,'2026-11-23T13:40:40+00:00',NULL);
INSERT INTO "decisions" VALUES(1,'check_out',1,2,'ada19fe31a','buurt',1,'2026-11-23T13:40:40+00:00',NULL);
INSERT INTO "decisions" VALUES(1,'check_out',1,3,'f1e911738d','buurt',1,'2026-11-23T13:40:40+00:00',NULL);
INSERT INTO "decisions" VALUES(1,'check_out',1,4,'389ef1d978','lef',0,'2026-11-23T13:40:40+00:00',NULL);
INSERT INTO "decisions" VALUES(1,'q01',1,6,'hand','Vaker bellen',1,'2026-11-23T13:41:00+00:00',NULL);
INSERT INTO "decisions" VALUES(1,'q01',1,7,'hand','Op papier geschreven',1,'2026-11-23T13:41:00+00:00',NULL);
CREATE TABLE exclusions (
    session INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    since TEXT NOT NULL,
    until TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (session, since)
) STRICT;
INSERT INTO "exclusions" VALUES(1,'2026-01-01T09:00:00+00:00','2026-01-01T09:01:00+00:00','2026-01-01T09:02:00+00:00');
CREATE TABLE imported_sessions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    origin TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    organisation TEXT NOT NULL,
    held_on TEXT NOT NULL,
    document TEXT NOT NULL CHECK (json_valid(document)),
    imported_at TEXT NOT NULL,
    keep_until TEXT NOT NULL
, programme TEXT CHECK (programme IS NULL OR json_valid(programme)), made_up INTEGER NOT NULL DEFAULT 0 CHECK (made_up IN (0, 1)), comparable INTEGER NOT NULL DEFAULT 0 CHECK (comparable IN (0, 1)), figures TEXT CHECK (figures IS NULL OR json_valid(figures)), cases TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(cases))) STRICT;
INSERT INTO "imported_sessions" VALUES(1,'697df78707b759bb08b299212859f7552e2aaa92bb14a189d81f880020655e5e','Elders gehouden','Gemeente Elders','2026-11-23','{"form": 2, "report_language": "nl", "level": "group", "number": 400, "title": "Elders gehouden", "organisation": "Gemeente Elders", "held_on": "2026-11-23", "language": "nl", "programme": "Alle onderdelen", "status": "ended", "roles": ["beleid", "uitvoering"], "people": 7, "excluded": 0, "keep_until": "2027-11-23", "made_up": false, "activities": [{"id": "p1", "kind": "paradox", "name": "wensen van de politiek \u2013 wensen van de samenleving", "heading": "wensen van de politiek \u2013 wensen van de samenleving", "skipped": false, "taken_along": "We luisteren eerst.", "case": {"municipality": "Gemeente Elders", "title": "De haven", "context": "", "parties": "", "key_question": "Wie beslist?", "phase": ""}, "rounds": [{"step": "", "round": 1, "answered": 5, "by_hand": 0, "passed": 1, "sentence": "Nog te weinig antwoorden voor een beeld van de groep.", "numbers": [{"name": "Aantal", "value": "4"}, {"name": "Mediaan (0 = links, 100 = rechts)", "value": "86"}, {"name": "Spreiding (0 = allen gelijk, 1 = helft om helft aan de uitersten)", "value": "0,16"}], "figures": [], "texts": [], "rows": [{"stap": "", "ronde": 1, "plek (0 = wensen van de politiek, 100 = wensen van de samenleving)": 74}, {"stap": "", "ronde": 1, "plek (0 = wensen van de politiek, 100 = wensen van de samenleving)": 80}, {"stap": "", "ronde": 1, "plek (0 = wensen van de politiek, 100 = wensen van de samenleving)": 92}, {"stap": "", "ronde": 1, "plek (0 = wensen van de politiek, 100 = wensen van de samenleving)": 94}]}, {"step": "", "round": 2, "answered": 3, "by_hand": 0, "passed": 0, "sentence": "Nog te weinig antwoorden voor een beeld van de groep.", "numbers": [{"name": "Aantal", "value": "3"}, {"name": "Mediaan (0 = links, 100 = rechts)", "value": "51"}, {"name": "Spreiding (0 = allen gelijk, 1 = helft om helft aan de uitersten)", "value": "0,01"}], "figures": [], "texts": [], "moved": {"sentence": "3 schoven naar \u2018wensen van de politiek\u2019. De groep staat dichter bij elkaar.", "numbers": [{"name": "aantal in beide rondes", "value": "3"}, {"name": "naar \u2018wensen van de politiek\u2019", "value": "3"}, {"name": "gebleven", "value": "0"}, {"name": "naar \u2018wensen van de samenleving\u2019", "value": "0"}, {"name": "midden van de groep", "value": "80 \u2192 51"}], "figures": [], "texts": []}, "rows": [{"stap": "", "ronde": 2, "plek (0 = wensen van de politiek, 100 = wensen van de samenleving)": 50}, {"stap": "", "ronde": 2, "plek (0 = wensen van de politiek, 100 = wensen van de samenleving)": 51}, {"stap": "", "ronde": 2, "plek (0 = wensen van de politiek, 100 = wensen van de samenleving)": 52}]}, {"step": "", "round": 3, "answered": 5, "by_hand": 0, "passed": 0, "sentence": "De zaal dacht 31,5 en staat op 50: jullie schatten elkaar meer naar \u2018wensen van de politiek\u2019 dan jullie zijn. Niemand zat er dichtbij (hoogstens 10 ernaast).", "numbers": [{"name": "Aantal", "value": "5"}, {"name": "Mediaan (0 = links, 100 = rechts)", "value": "50"}, {"name": "Middelste helft", "value": "35 \u2013 65"}, {"name": "Spreiding (0 = allen gelijk, 1 = helft om helft aan de uitersten)", "value": "0,36"}, {"name": "Aantal schattingen", "value": "4"}, {"name": "Mediaan van de schattingen", "value": "31,5"}, {"name": "Schattingen hoogstens 10 van de mediaan", "value": "0"}], "figures": [], "texts": [], "moved": {"sentence": "2 schoven naar \u2018wensen van de politiek\u2019, 1 bleef. De groep staat verder uit elkaar.", "numbers": [{"name": "aantal in beide rondes", "value": "3"}, {"name": "naar \u2018wensen van de politiek\u2019", "value": "2"}, {"name": "gebleven", "value": "1"}, {"name": "naar \u2018wensen van de samenleving\u2019", "value": "0"}, {"name": "midden van de groep", "value": "51 \u2192 35"}], "figures": [], "texts": []}, "rows": [{"stap": "", "ronde": 3, "plek (0 = wensen van de politiek, 100 = wensen van de samenleving)": 20, "met de hand ingevoerd": "nee"}, {"stap": "", "ronde": 3, "plek (0 = wensen van de politiek, 100 = wensen van de samenleving)": 35, "met de hand ingevoerd": "nee"}, {"stap": "", "ronde": 3, "plek (0 = wensen van de politiek, 100 = wensen van de samenleving)": 50, "met de hand ingevoerd": "nee"}, {"stap": "", "ronde": 3, "plek (0 = wensen van de politiek, 100 = wensen van de samenleving)": 65, "met de hand ingevoerd": "nee"}, {"stap": "", "ronde": 3, "plek (0 = wensen van de politiek, 100 = wensen van de samenleving)": 80, "met de hand ingevoerd": "nee"}, {"stap": "", "ronde": 3, "schatting van de groep (0 = wensen van de politiek, 100 = wensen van de samenleving)": 30}, {"stap": "", "ronde": 3, "schatting van de groep (0 = wensen van de politiek, 100 = wensen van de samenleving)": 31}, {"stap": "", "ronde": 3, "schatting van de groep (0 = wensen van de politiek, 100 = wensen van de samenleving)": 32}, {"stap": "", "ronde": 3, "schatting van de groep (0 = wensen van de politiek, 100 = wensen van de samenleving)": 33}]}]}, {"id": "q01", "kind": "question", "name": "verschuiving naar gemeente als regisseur?", "heading": "verschuiving naar gemeente als regisseur?", "skipped": false, "taken_along": "", "case": {"municipality": "Gemeente Elders", "title": "De haven", "context": "", "parties": "", "key_question": "Wie beslist?", "phase": ""}, "rounds": [{"step": "", "round": 1, "answered": 7, "by_hand": 2, "texts_moderated": {"shown": 5, "given": 6}, "passed": 1, "sentence": "4 antwoorden.", "numbers": [], "figures": [], "texts": [{"text": "Een buurvrouw die iedereen kent, kreeg iedereen aan tafel.", "people": 2}, {"text": "Op papier geschreven", "people": 1}, {"text": "Vaker bellen", "people": 1}, {"text": "Verbeterde tekst", "people": 1}], "rows": [{"stap": "", "ronde": 1, "teksten": "5 van 6 getoond", "Antwoord 1": "Een buurvrouw die iedereen kent, kreeg iedereen aan tafel.", "aantal mensen": 2}, {"stap": "", "ronde": 1, "teksten": "5 van 6 getoond", "Antwoord 1": "Op papier geschreven", "aantal mensen": 1}, {"stap": "", "ronde": 1, "teksten": "5 van 6 getoond", "Antwoord 1": "Vaker bellen", "aantal mensen": 1}, {"stap": "", "ronde": 1, "teksten": "5 van 6 getoond", "Antwoord 1": "Verbeterde tekst", "aantal mensen": 1}]}]}]}','2026-12-24T09:00:00+00:00','2027-11-23',NULL,0,0,NULL,'["De haven"]');
INSERT INTO "imported_sessions" VALUES(2,'47592cb1f2195bbd6c041d07b2f36d692bb4cb9255bda4f514efe542c9194f9d','Raden','Gemeente Verder','2026-12-23','{"form": 3, "report_language": "nl", "level": "group", "number": 78, "title": "Raden", "organisation": "Gemeente Verder", "held_on": "2026-12-23", "language": "nl", "programme": "Alle onderdelen", "status": "ended", "roles": ["beleid", "uitvoering"], "people": 5, "excluded": 0, "keep_until": "2027-11-23", "made_up": false, "programme_titles": {"nl": "Alle onderdelen", "en": "All activities"}, "comparable": false, "activities": [{"id": "p6", "kind": "paradox", "name": "sturen \u2013 loslaten", "heading": "sturen \u2013 loslaten", "skipped": false, "taken_along": "", "case": null, "rounds": [{"step": "", "round": 1, "answered": 5, "by_hand": 0, "passed": 0, "sentence": "De zaal dacht 40,5 en staat op 30: jullie schatten elkaar meer naar \u2018loslaten\u2019 dan jullie zijn. 2 van de 4 zaten er dichtbij (hoogstens 10 ernaast).", "numbers": [{"name": "Aantal", "value": "5"}, {"name": "Mediaan (0 = links, 100 = rechts)", "value": "30"}, {"name": "Middelste helft", "value": "25 \u2013 35"}, {"name": "Spreiding (0 = allen gelijk, 1 = helft om helft aan de uitersten)", "value": "0,12"}, {"name": "Aantal schattingen", "value": "4"}, {"name": "Mediaan van de schattingen", "value": "40,5"}, {"name": "Schattingen hoogstens 10 van de mediaan", "value": "2"}], "figures": [], "texts": [], "rows": [{"stap": "", "ronde": 1, "plek (0 = sturen, 100 = loslaten)": 20, "met de hand ingevoerd": "nee"}, {"stap": "", "ronde": 1, "plek (0 = sturen, 100 = loslaten)": 25, "met de hand ingevoerd": "nee"}, {"stap": "", "ronde": 1, "plek (0 = sturen, 100 = loslaten)": 30, "met de hand ingevoerd": "nee"}, {"stap": "", "ronde": 1, "plek (0 = sturen, 100 = loslaten)": 35, "met de hand ingevoerd": "nee"}, {"stap": "", "ronde": 1, "plek (0 = sturen, 100 = loslaten)": 40, "met de hand ingevoerd": "nee"}, {"stap": "", "ronde": 1, "schatting van de groep (0 = sturen, 100 = loslaten)": 30}, {"stap": "", "ronde": 1, "schatting van de groep (0 = sturen, 100 = loslaten)": 37}, {"stap": "", "ronde": 1, "schatting van de groep (0 = sturen, 100 = loslaten)": 44}, {"stap": "", "ronde": 1, "schatting van de groep (0 = sturen, 100 = loslaten)": 90}]}, {"step": "", "round": 2, "answered": 5, "by_hand": 0, "passed": 0, "sentence": "De zaal dacht 70,5 en staat op 60: jullie schatten elkaar meer naar \u2018loslaten\u2019 dan jullie zijn. 2 van de 4 zaten er dichtbij (hoogstens 10 ernaast).", "numbers": [{"name": "Aantal", "value": "5"}, {"name": "Mediaan (0 = links, 100 = rechts)", "value": "60"}, {"name": "Middelste helft", "value": "55 \u2013 65"}, {"name": "Spreiding (0 = allen gelijk, 1 = helft om helft aan de uitersten)", "value": "0,12"}, {"name": "Aantal schattingen", "value": "4"}, {"name": "Mediaan van de schattingen", "value": "70,5"}, {"name": "Schattingen hoogstens 10 van de mediaan", "value": "2"}], "figures": [], "texts": [], "moved": {"sentence": "5 schoven naar \u2018loslaten\u2019. De groep staat ongeveer even ver uit elkaar.", "numbers": [{"name": "aantal in beide rondes", "value": "5"}, {"name": "naar \u2018sturen\u2019", "value": "0"}, {"name": "gebleven", "value": "0"}, {"name": "naar \u2018loslaten\u2019", "value": "5"}, {"name": "midden van de groep", "value": "30 \u2192 60"}], "figures": [], "texts": []}, "rows": [{"stap": "", "ronde": 2, "plek (0 = sturen, 100 = loslaten)": 50, "met de hand ingevoerd": "nee"}, {"stap": "", "ronde": 2, "plek (0 = sturen, 100 = loslaten)": 55, "met de hand ingevoerd": "nee"}, {"stap": "", "ronde": 2, "plek (0 = sturen, 100 = loslaten)": 60, "met de hand ingevoerd": "nee"}, {"stap": "", "ronde": 2, "plek (0 = sturen, 100 = loslaten)": 65, "met de hand ingevoerd": "nee"}, {"stap": "", "ronde": 2, "plek (0 = sturen, 100 = loslaten)": 70, "met de hand ingevoerd": "nee"}, {"stap": "", "ronde": 2, "schatting van de groep (0 = sturen, 100 = loslaten)": 60}, {"stap": "", "ronde": 2, "schatting van de groep (0 = sturen, 100 = loslaten)": 67}, {"stap": "", "ronde": 2, "schatting van de groep (0 = sturen, 100 = loslaten)": 74}, {"stap": "", "ronde": 2, "schatting van de groep (0 = sturen, 100 = loslaten)": 90}]}]}, {"id": "p1", "kind": "paradox", "name": "wensen van de politiek \u2013 wensen van de samenleving", "heading": "wensen van de politiek \u2013 wensen van de samenleving", "skipped": false, "taken_along": "", "case": null, "rounds": [{"step": "", "round": 1, "answered": 3, "by_hand": 0, "withheld": "not_shown"}]}, {"id": "q01", "kind": "question", "name": "verschuiving naar gemeente als regisseur?", "heading": "verschuiving naar gemeente als regisseur?", "skipped": true, "taken_along": "", "case": null, "rounds": []}, {"id": "break", "kind": "pause", "name": "Pauze", "heading": "Pauze", "skipped": false, "taken_along": "", "case": null, "rounds": []}]}','2026-11-23T13:00:00+00:00','2027-11-23','{"nl":"Alle onderdelen","en":"All activities"}',0,0,'{"people":5,"rounds":[{"activity":"p6","kind":"paradox","step":"","turn":1,"label":{"nl":"sturen – loslaten","en":"steering – letting go"},"answered":5,"passed":0,"figures":[{"type":"line","name":"","about":{"nl":"sturen – loslaten","en":"steering – letting go"},"left":{"nl":"sturen","en":"steering"},"right":{"nl":"loslaten","en":"letting go"},"n":5,"median":30.0,"q1":25.0,"q3":35.0,"spread":0.12,"shape":"of_one_mind","shares":[0.6,0.4,0.0]}],"moved":null},{"activity":"p6","kind":"paradox","step":"","turn":2,"label":{"nl":"sturen – loslaten","en":"steering – letting go"},"answered":5,"passed":0,"figures":[{"type":"line","name":"","about":{"nl":"sturen – loslaten","en":"steering – letting go"},"left":{"nl":"sturen","en":"steering"},"right":{"nl":"loslaten","en":"letting go"},"n":5,"median":60.0,"q1":55.0,"q3":65.0,"spread":0.12,"shape":"of_one_mind","shares":[0.0,0.8,0.2]}],"moved":{"pairs":5,"median":30.0,"to_left":0,"stayed":0,"to_right":5}}]}','[]');
CREATE TABLE kept_results (
        session INTEGER NOT NULL,
        activity TEXT NOT NULL,
        round INTEGER NOT NULL,
        part TEXT NOT NULL CHECK (part IN ('moved', 'roles', 'guesses')),
        content TEXT NOT NULL CHECK (json_valid(content)),
        PRIMARY KEY (session, activity, round, part),
        FOREIGN KEY (session, activity) REFERENCES activities (session, id) ON DELETE CASCADE
    ) STRICT;
INSERT INTO "kept_results" VALUES(6,'p1',2,'moved','{"sentences":{"nl":"2 schoven naar ‘wensen van de samenleving’, 1 schoof naar ‘wensen van de politiek’, 1 bleef. De groep staat dichter bij elkaar.","en":"2 moved towards ‘wishes of society’, 1 moved towards ‘wishes of politics’, 1 stayed. The group stands closer together."},"numbers":{"nl":[["aantal in beide rondes","4"],["naar ‘wensen van de politiek’","1"],["gebleven","1"],["naar ‘wensen van de samenleving’","2"],["midden van de groep","40 → 50"]],"en":[["people in both rounds","4"],["towards ‘wishes of politics’","1"],["stayed","1"],["towards ‘wishes of society’","2"],["middle of the group","40 → 50"]]},"picture":null,"figure":{"pairs":4,"median":10.0,"to_left":1,"stayed":1,"to_right":2}}');
CREATE TABLE key_figures (
        session INTEGER PRIMARY KEY REFERENCES sessions (id) ON DELETE CASCADE,
        stage INTEGER NOT NULL,
        answers INTEGER NOT NULL,
        form INTEGER NOT NULL,
        figures TEXT NOT NULL CHECK (json_valid(figures))
    ) STRICT;
INSERT INTO "key_figures" VALUES(1,86,126,1,'{"people": 0, "rounds": []}');
INSERT INTO "key_figures" VALUES(4,27,33,1,'{"people":5,"rounds":[{"activity":"p6","kind":"paradox","step":"","turn":1,"label":{"nl":"sturen – loslaten","en":"steering – letting go"},"answered":5,"passed":0,"figures":[{"type":"line","name":"","about":{"nl":"sturen – loslaten","en":"steering – letting go"},"left":{"nl":"sturen","en":"steering"},"right":{"nl":"loslaten","en":"letting go"},"n":5,"median":30.0,"q1":25.0,"q3":35.0,"spread":0.12,"shape":"of_one_mind","shares":[0.6,0.4,0.0]}],"moved":null},{"activity":"p6","kind":"paradox","step":"","turn":2,"label":{"nl":"sturen – loslaten","en":"steering – letting go"},"answered":5,"passed":0,"figures":[{"type":"line","name":"","about":{"nl":"sturen – loslaten","en":"steering – letting go"},"left":{"nl":"sturen","en":"steering"},"right":{"nl":"loslaten","en":"letting go"},"n":5,"median":60.0,"q1":55.0,"q3":65.0,"spread":0.12,"shape":"of_one_mind","shares":[0.0,0.8,0.2]}],"moved":{"pairs":5,"median":30.0,"to_left":0,"stayed":0,"to_right":5}}]}');
CREATE TABLE logins (
        holder TEXT PRIMARY KEY,
        account INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
        at TEXT NOT NULL
    ) STRICT;
INSERT INTO "logins" VALUES('5555555555555555555555555555555555555555555555555555555555555555',1,'2026-11-30T13:00:00+00:00');
CREATE TABLE participants (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        session INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
        holder TEXT NOT NULL,
        role TEXT,
        joined_at TEXT NOT NULL, pretend INTEGER NOT NULL DEFAULT 0 CHECK (pretend IN (0, 1)), batch INTEGER REFERENCES batches (id) ON DELETE CASCADE, unlinked INTEGER NOT NULL DEFAULT 0 CHECK (unlinked IN (0, 1)),
        UNIQUE (session, holder)
    ) STRICT;
INSERT INTO "participants" VALUES(-24,5,'pretend 0','uitvoering','2026-12-23T13:20:00+00:00',1,NULL,0);
INSERT INTO "participants" VALUES(-23,5,'pretend 1','uitvoering','2026-12-23T13:20:00+00:00',1,NULL,0);
INSERT INTO "participants" VALUES(-22,5,'pretend 2','uitvoering','2026-12-23T13:20:00+00:00',1,NULL,0);
INSERT INTO "participants" VALUES(-21,5,'pretend 3',NULL,'2026-12-23T13:20:00+00:00',1,NULL,0);
INSERT INTO "participants" VALUES(-20,5,'pretend 4','beleid','2026-12-23T13:20:00+00:00',1,NULL,0);
INSERT INTO "participants" VALUES(-19,5,'pretend 5',NULL,'2026-12-23T13:20:00+00:00',1,NULL,0);
INSERT INTO "participants" VALUES(-18,5,'pretend 6',NULL,'2026-12-23T13:20:00+00:00',1,NULL,0);
INSERT INTO "participants" VALUES(-17,5,'pretend 7','uitvoering','2026-12-23T13:20:00+00:00',1,NULL,0);
INSERT INTO "participants" VALUES(-16,5,'pretend 8',NULL,'2026-12-23T13:20:00+00:00',1,NULL,0);
INSERT INTO "participants" VALUES(-15,5,'pretend 9','beleid','2026-12-23T13:20:00+00:00',1,NULL,0);
INSERT INTO "participants" VALUES(-14,5,'pretend 10','beleid','2026-12-23T13:20:00+00:00',1,NULL,0);
INSERT INTO "participants" VALUES(-13,5,'pretend 11','beleid','2026-12-23T13:20:00+00:00',1,NULL,0);
INSERT INTO "participants" VALUES(-12,2,'pretend 0','uitvoering','2026-11-23T13:41:00+00:00',1,NULL,0);
INSERT INTO "participants" VALUES(-11,2,'pretend 1','uitvoering','2026-11-23T13:41:00+00:00',1,NULL,0);
INSERT INTO "participants" VALUES(-10,2,'pretend 2',NULL,'2026-11-23T13:41:00+00:00',1,NULL,0);
INSERT INTO "participants" VALUES(-9,2,'pretend 3',NULL,'2026-11-23T13:41:00+00:00',1,NULL,0);
INSERT INTO "participants" VALUES(-8,2,'pretend 4','uitvoering','2026-11-23T13:41:00+00:00',1,NULL,0);
INSERT INTO "participants" VALUES(-7,2,'pretend 5','beleid','2026-11-23T13:41:00+00:00',1,NULL,0);
INSERT INTO "participants" VALUES(-6,2,'pretend 6','uitvoering','2026-11-23T13:41:00+00:00',1,NULL,0);
INSERT INTO "participants" VALUES(-5,2,'pretend 7',NULL,'2026-11-23T13:41:00+00:00',1,NULL,0);
INSERT INTO "participants" VALUES(-4,2,'pretend 8','beleid','2026-11-23T13:41:00+00:00',1,NULL,0);
INSERT INTO "participants" VALUES(-3,2,'pretend 9',NULL,'2026-11-23T13:41:00+00:00',1,NULL,0);
INSERT INTO "participants" VALUES(-2,2,'pretend 10','beleid','2026-11-23T13:41:00+00:00',1,NULL,0);
INSERT INTO "participants" VALUES(-1,2,'pretend 11','beleid','2026-11-23T13:41:00+00:00',1,NULL,0);
INSERT INTO "participants" VALUES(1,1,'a7965b470bd59e9380301db76add32221f162ca645da588df43f52631cc3cabc',NULL,'2026-11-23T13:00:00+00:00',0,NULL,0);
INSERT INTO "participants" VALUES(2,1,'3f8ab37d0e2bc42728ac5102ed39d137313cb5e117da45fcd044fce4c45711cd','beleid','2026-11-23T13:00:00+00:00',0,NULL,0);
INSERT INTO "participants" VALUES(3,1,'687ba125e2413d18e7ed9168288e178b5099c39e14f563aa19aa3e0ac656ae17','uitvoering','2026-11-23T13:00:00+00:00',0,NULL,0);
INSERT INTO "participants" VALUES(4,1,'b9757e6fad10bde2a808081f5a5801430354dc5b55b35e3fc64a5a7d30342490',NULL,'2026-11-23T13:00:00+00:00',0,NULL,0);
INSERT INTO "participants" VALUES(5,1,'db439c40bfed840bc70dfe8a81a17728513c9b9b17a0aa701cb3019dd65177b9','beleid','2026-11-23T13:00:00+00:00',0,NULL,0);
INSERT INTO "participants" VALUES(6,1,'f8769c266a0b3752fe65adde1f0c3b37b0ff20a85726f260aef080f4fa1d926c',NULL,'2026-11-23T13:41:00+00:00',0,1,0);
INSERT INTO "participants" VALUES(7,1,'ece2b8395e044108bae823618f83a1db45a8040104e8f7c570dedeb51a4719ac',NULL,'2026-11-23T13:41:00+00:00',0,1,0);
INSERT INTO "participants" VALUES(8,4,'1f454a35021083b9ef65587168c5549b0674992f981814d3e294aa2ff3039fd2',NULL,'2026-12-23T13:00:00+00:00',0,NULL,0);
INSERT INTO "participants" VALUES(9,4,'d215f67c33600d07dbdf9a4a2e558b21e689df9405dd0c6729cb1a4b2ddb08df','beleid','2026-12-23T13:00:00+00:00',0,NULL,0);
INSERT INTO "participants" VALUES(10,4,'14261c4445c78476f288cf007e16f555df30852f1abdd44d71dd059832f3cf2c','uitvoering','2026-12-23T13:00:00+00:00',0,NULL,0);
INSERT INTO "participants" VALUES(11,4,'06d16675183351f0b650c953736623072fe28509d6b2c10f6ae4e24ce357e01c','beleid','2026-12-23T13:00:00+00:00',0,NULL,0);
INSERT INTO "participants" VALUES(12,4,'e14e88799f7d87db1281712b12c36a589fe6b318d49ccc1806a26b0a7a9a0d70',NULL,'2026-12-23T13:00:00+00:00',0,NULL,0);
INSERT INTO "participants" VALUES(17,6,'9fd59c5fc0c1b070114941bf5f13b9755da2c6fca508d00ebfd81d011234e2f4',NULL,'2026-11-23T13:00:00+00:00',0,NULL,1);
INSERT INTO "participants" VALUES(18,6,'67338d9a3afd677b90a14c1704e87332426a10b89abe94ef4849bb316675ad0d',NULL,'2026-11-23T13:00:00+00:00',0,NULL,1);
INSERT INTO "participants" VALUES(19,6,'92d971bbba052967b6b04228000135e47d34c131cf46360c112c6a9d37e0a072',NULL,'2026-11-23T13:00:00+00:00',0,NULL,1);
INSERT INTO "participants" VALUES(20,6,'978641e7e46a2fdfa213a520bc490fbb4ee82510d0973971fde07aa642eb9c23',NULL,'2026-11-23T13:00:00+00:00',0,NULL,1);
INSERT INTO "participants" VALUES(21,6,'e4306dee62e2ebbde206d8e4c0d812cfa293cb88d749ad83da0d68114b87ead8',NULL,'2026-11-23T13:00:00+00:00',0,NULL,1);
INSERT INTO "participants" VALUES(22,6,'5e48510e2cd2cdb3f066182265e3d19f61a213e8cde72dc7a888c2be950db97e',NULL,'2026-11-23T13:00:00+00:00',0,NULL,1);
INSERT INTO "participants" VALUES(23,6,'9243ff741b6467056a858a00f923dfc8e256fec74c43a1e3047b2e747875d145',NULL,'2026-11-23T13:00:00+00:00',0,NULL,1);
INSERT INTO "participants" VALUES(24,6,'a4bab69edd6b934f822dfa1cf78700ef148bd2f7d45de69d0e92d2bb6dfd4c85',NULL,'2026-11-23T13:00:00+00:00',0,NULL,1);
CREATE TABLE pins (
    session INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    activity TEXT NOT NULL,
    round INTEGER NOT NULL,
    participant INTEGER NOT NULL REFERENCES participants (id) ON DELETE CASCADE,
    item TEXT NOT NULL,
    text TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (session, activity, round, participant, item)
) STRICT;
INSERT INTO "pins" VALUES(1,'q01',1,2,'f1c6a53877','Een buurvrouw die iedereen kent, kreeg iedereen aan tafel.','2026-11-23T13:41:00+00:00');
CREATE TABLE programme_steps (
        programme INTEGER NOT NULL REFERENCES programmes (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (programme, number)
    ) STRICT;
INSERT INTO "programme_steps" VALUES(1,1,'id = "first_time_copy"
title = { nl = "Eerste keer (kopie)", en = "First time (copy)" }

[about]
nl = "Tien minuten om het uit te proberen met een paar collega’s, voordat je voor een zaal staat."
en = "Ten minutes to try it out with a few colleagues before you stand in front of a room."

[[themes]]
id = "try"
title = { nl = "Uitproberen", en = "Trying out" }

[[activities]]
id = "p1"
kind = "paradox"
theme = "paradoxes"
minutes = 10
results = "live"
note = "Our reading, not in the deck: institution_side left; smith_lewis performing."
left = { nl = "wensen van de politiek", en = "wishes of politics" }
right = { nl = "wensen van de samenleving", en = "wishes of society" }

[activities.script]
nl = "Lees beide kanten rustig voor. Vraag: waar sta jij in je werk van deze week, meer bij de politiek of meer bij de samenleving? Laat het daarna een minuut stil. Vraag bij het beeld eerst alleen: wat zie je?"
en = "Read both sides aloud, slowly. Ask: in your work of this week, where do you stand, closer to politics or closer to society? Then be silent for a minute. When the picture is there, first ask only: what do you see?"
');
CREATE TABLE programmes (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        title TEXT NOT NULL,
        definition TEXT,
        step INTEGER NOT NULL,
        updated_at TEXT NOT NULL
    ) STRICT;
INSERT INTO "programmes" VALUES(1,'{"nl": "Eerste keer (kopie)", "en": "First time (copy)"}','id = "first_time_copy"
title = { nl = "Eerste keer (kopie)", en = "First time (copy)" }

[about]
nl = "Tien minuten om het uit te proberen met een paar collega’s, voordat je voor een zaal staat."
en = "Ten minutes to try it out with a few colleagues before you stand in front of a room."

[[themes]]
id = "try"
title = { nl = "Uitproberen", en = "Trying out" }

[[activities]]
id = "p1"
kind = "paradox"
theme = "paradoxes"
minutes = 10
results = "live"
note = "Our reading, not in the deck: institution_side left; smith_lewis performing."
left = { nl = "wensen van de politiek", en = "wishes of politics" }
right = { nl = "wensen van de samenleving", en = "wishes of society" }

[activities.script]
nl = "Lees beide kanten rustig voor. Vraag: waar sta jij in je werk van deze week, meer bij de politiek of meer bij de samenleving? Laat het daarna een minuut stil. Vraag bij het beeld eerst alleen: wat zie je?"
en = "Read both sides aloud, slowly. Ask: in your work of this week, where do you stand, closer to politics or closer to society? Then be silent for a minute. When the picture is there, first ask only: what do you see?"
',1,'2026-11-23T13:41:00+00:00');
CREATE TABLE rehearsal_checks (
        session INTEGER NOT NULL REFERENCES rehearsals (session) ON DELETE CASCADE,
        holder TEXT NOT NULL,
        milliseconds INTEGER,
        at TEXT NOT NULL,
        PRIMARY KEY (session, holder)
    ) STRICT;
INSERT INTO "rehearsal_checks" VALUES(2,'150e394bb7fdeee358b24f0ab052f9c2d6b417d5fcf78f1bed8724eadfdd5eed',40,'2026-11-23T13:41:00+00:00');
CREATE TABLE rehearsals (
        session INTEGER PRIMARY KEY REFERENCES sessions (id) ON DELETE CASCADE,
        shape TEXT NOT NULL,
        before TEXT NOT NULL CHECK (json_valid(before)),
        started_at TEXT NOT NULL
    ) STRICT;
INSERT INTO "rehearsals" VALUES(2,'mixed','{"session": {"id": 2, "code": "ZM9DC6", "title": "In repetitie", "organisation": "Gemeente Voorbeeld", "held_on": "2026-11-23", "language": "nl", "programme": "{\"id\": \"everything\", \"title\": {\"nl\": \"Alle onderdelen\", \"en\": \"All activities\"}, \"about\": {\"nl\": \"Alles om uit te kiezen: zes paradoxen, twaalf gespreksvragen in vier thema\u2019s, waarden, krachten, competenties, interventies, casus en onderzoeksmodel. Sla over wat je niet nodig hebt, of kopieer dit programma en maak er je eigen van.\", \"en\": \"Everything to choose from: six paradoxes, twelve discussion questions in four themes, values, forces, competencies, interventions, case and research model. Skip what you do not need, or copy this programme and make it your own.\"}, \"themes\": [{\"id\": \"paradoxes\", \"title\": {\"nl\": \"Paradoxen\", \"en\": \"Paradoxes\"}}, {\"id\": \"public_values\", \"title\": {\"nl\": \"Publieke waarden\", \"en\": \"Public values\"}}, {\"id\": \"force_field\", \"title\": {\"nl\": \"Krachtenveld\", \"en\": \"Force field\"}}, {\"id\": \"competencies\", \"title\": {\"nl\": \"Competenties\", \"en\": \"Competencies\"}}, {\"id\": \"interventions\", \"title\": {\"nl\": \"Interventies\", \"en\": \"Interventions\"}}, {\"id\": \"project\", \"title\": {\"nl\": \"Het project\", \"en\": \"The project\"}}, {\"id\": \"case\", \"title\": {\"nl\": \"De casus\", \"en\": \"The case\"}}, {\"id\": \"agreements\", \"title\": {\"nl\": \"Afspraken\", \"en\": \"Agreements\"}}]}", "roles": "[\"beleid\", \"uitvoering\"]", "approval": 1, "link": "2f5af55a3a70242032ba4651e53b07c1542118a14998f7c72e132828537bb81d", "salt": "XOAdGlYEQoHft0LXLYgKMoFcoHppZ1VfwzSSRQ-tmE8", "status": "lobby", "current": null, "stage": 0, "answers": 0, "created_at": "2026-11-23T13:41:00+00:00", "ended_at": null, "keep_until": "2027-11-23", "step": "", "stories": 0, "timer_ends": null, "timer_left": null, "case": null, "picture": 0, "stop": "", "rehearsal": null, "shared": 0, "talk": 0}, "skipped": [], "steps": [], "tables": {"rounds": {"columns": ["session", "activity", "number", "open", "shown", "opened_at", "closed_at", "step", "purpose"], "rows": []}, "participants": {"columns": ["id", "session", "holder", "role", "joined_at", "pretend", "batch"], "rows": []}, "answers": {"columns": ["session", "activity", "round", "participant", "value", "saved_at", "purpose"], "rows": []}, "answer_log": {"columns": ["id", "session", "activity", "round", "participant", "value", "at", "by_hand", "purpose"], "rows": []}, "stage_log": {"columns": ["id", "session", "action", "detail", "at", "activities", "step", "round", "value", "placed_after", "undoes"], "rows": []}, "decisions": {"columns": ["session", "activity", "round", "participant", "item", "text", "approved", "at", "same_as"], "rows": []}, "takeaways": {"columns": ["session", "activity", "sentence", "at"], "rows": []}, "corrections": {"columns": ["session", "activity", "round", "participant", "item", "text", "wording", "at"], "rows": []}, "pins": {"columns": ["session", "activity", "round", "participant", "item", "text", "at"], "rows": []}, "batches": {"columns": ["id", "session", "activity", "round", "at"], "rows": []}}}','2026-11-23T13:41:00+00:00');
INSERT INTO "rehearsals" VALUES(5,'mixed','{"session": {"id": 5, "code": "UXKTN4", "title": "Raden in een repetitie", "organisation": "Gemeente Elders", "held_on": "2026-12-23", "language": "nl", "programme": "{\"id\": \"everything\", \"title\": {\"nl\": \"Alle onderdelen\", \"en\": \"All activities\"}, \"about\": {\"nl\": \"Alles om uit te kiezen: zes paradoxen, twaalf gespreksvragen in vier thema\u2019s, waarden, krachten, competenties, interventies, casus en onderzoeksmodel. Sla over wat je niet nodig hebt, of kopieer dit programma en maak er je eigen van.\", \"en\": \"Everything to choose from: six paradoxes, twelve discussion questions in four themes, values, forces, competencies, interventions, case and research model. Skip what you do not need, or copy this programme and make it your own.\"}, \"themes\": [{\"id\": \"paradoxes\", \"title\": {\"nl\": \"Paradoxen\", \"en\": \"Paradoxes\"}}, {\"id\": \"public_values\", \"title\": {\"nl\": \"Publieke waarden\", \"en\": \"Public values\"}}, {\"id\": \"force_field\", \"title\": {\"nl\": \"Krachtenveld\", \"en\": \"Force field\"}}, {\"id\": \"competencies\", \"title\": {\"nl\": \"Competenties\", \"en\": \"Competencies\"}}, {\"id\": \"interventions\", \"title\": {\"nl\": \"Interventies\", \"en\": \"Interventions\"}}, {\"id\": \"project\", \"title\": {\"nl\": \"Het project\", \"en\": \"The project\"}}, {\"id\": \"case\", \"title\": {\"nl\": \"De casus\", \"en\": \"The case\"}}, {\"id\": \"agreements\", \"title\": {\"nl\": \"Afspraken\", \"en\": \"Agreements\"}}]}", "roles": "[\"beleid\", \"uitvoering\"]", "approval": 1, "link": "a7421d460845645e75423f8e522dadafd2b082fc1929dffa05d010ddb2e8823d", "salt": "LHHRNpB7hmgQ_Q6XQ7A-VVwHTsDjRcbtVceQbIIIl8k", "status": "lobby", "current": null, "stage": 7, "answers": 0, "created_at": "2026-12-23T13:18:00+00:00", "ended_at": null, "keep_until": "2027-12-23", "step": "", "stories": 0, "timer_ends": null, "timer_left": null, "case": null, "picture": 0, "stop": "", "rehearsal": null, "shared": 0, "talk": 0}, "skipped": ["q01", "break"], "steps": [[114, "{\"sessions\": {}, \"activities\": {\"[\\\"p6\\\"]\": [{\"results\": \"live\"}, {\"results\": \"reveal\"}]}, \"rounds\": {}, \"takeaways\": {}}", 0], [115, "{\"sessions\": {}, \"activities\": {\"[\\\"p1\\\"]\": [{\"results\": \"live\"}, {\"results\": \"reveal\"}]}, \"rounds\": {}, \"takeaways\": {}}", 0], [116, "{\"sessions\": {\"[]\": [{\"status\": \"lobby\", \"current\": null}, {\"status\": \"running\", \"current\": \"p6\"}]}, \"activities\": {}, \"rounds\": {\"[\\\"p6\\\", 1, \\\"answer\\\"]\": [null, {\"session\": 5, \"activity\": \"p6\", \"number\": 1, \"open\": 1, \"shown\": 0, \"opened_at\": \"2026-12-23T13:18:20+00:00\", \"closed_at\": null, \"step\": \"\", \"purpose\": \"answer\"}]}, \"takeaways\": {}}", 0], [117, "{\"sessions\": {}, \"activities\": {}, \"rounds\": {\"[\\\"p6\\\", 1, \\\"answer\\\"]\": [{\"open\": 1, \"closed_at\": null}, {\"open\": 0, \"closed_at\": \"2026-12-23T13:18:40+00:00\"}], \"[\\\"p6\\\", 1, \\\"guess\\\"]\": [null, {\"session\": 5, \"activity\": \"p6\", \"number\": 1, \"open\": 1, \"shown\": 0, \"opened_at\": \"2026-12-23T13:18:40+00:00\", \"closed_at\": null, \"step\": \"\", \"purpose\": \"guess\"}]}, \"takeaways\": {}}", 0], [118, "{\"sessions\": {}, \"activities\": {}, \"rounds\": {\"[\\\"p6\\\", 1, \\\"guess\\\"]\": [{\"open\": 1, \"closed_at\": null}, {\"open\": 0, \"closed_at\": \"2026-12-23T13:19:00+00:00\"}]}, \"takeaways\": {}}", 0], [119, "{\"sessions\": {}, \"activities\": {\"[\\\"q01\\\"]\": [{\"skipped\": 0}, {\"skipped\": 1}], \"[\\\"break\\\"]\": [{\"skipped\": 0}, {\"skipped\": 1}]}, \"rounds\": {}, \"takeaways\": {}}", 0], [120, "{\"sessions\": {\"[]\": [{\"status\": \"running\", \"current\": \"p6\"}, {\"status\": \"lobby\", \"current\": null}]}, \"activities\": {}, \"rounds\": {}, \"takeaways\": {}}", 0]], "tables": {"rounds": {"columns": ["session", "activity", "number", "open", "shown", "opened_at", "closed_at", "step", "purpose"], "rows": [[5, "p6", 1, 0, 0, "2026-12-23T13:18:20+00:00", "2026-12-23T13:18:40+00:00", "", "answer"], [5, "p6", 1, 0, 0, "2026-12-23T13:18:40+00:00", "2026-12-23T13:19:00+00:00", "", "guess"]]}, "participants": {"columns": ["id", "session", "holder", "role", "joined_at", "pretend", "batch"], "rows": []}, "answers": {"columns": ["session", "activity", "round", "participant", "value", "saved_at", "purpose"], "rows": []}, "answer_log": {"columns": ["id", "session", "activity", "round", "participant", "value", "at", "by_hand", "purpose"], "rows": []}, "stage_log": {"columns": ["id", "session", "action", "detail", "at", "activities", "step", "round", "value", "placed_after", "undoes"], "rows": [[114, 5, "results", "p6 reveal", "2026-12-23T13:18:00+00:00", "[\"p6\"]", null, null, "reveal", null, null], [115, 5, "results", "p1 reveal", "2026-12-23T13:18:00+00:00", "[\"p1\"]", null, null, "reveal", null, null], [116, 5, "open", "p6 1", "2026-12-23T13:18:20+00:00", "[\"p6\"]", null, 1, null, null, null], [117, 5, "guess", "p6 1", "2026-12-23T13:18:40+00:00", "[\"p6\"]", null, 1, null, null, null], [118, 5, "guess_closed", "p6 1", "2026-12-23T13:19:00+00:00", "[\"p6\"]", null, 1, null, null, null], [119, 5, "skip", "q01 break", "2026-12-23T13:19:20+00:00", "[\"q01\", \"break\"]", null, null, null, null, null], [120, 5, "lobby", "", "2026-12-23T13:19:40+00:00", "[]", null, null, null, null, null]]}, "decisions": {"columns": ["session", "activity", "round", "participant", "item", "text", "approved", "at", "same_as"], "rows": []}, "takeaways": {"columns": ["session", "activity", "sentence", "at"], "rows": []}, "corrections": {"columns": ["session", "activity", "round", "participant", "item", "text", "wording", "at"], "rows": []}, "pins": {"columns": ["session", "activity", "round", "participant", "item", "text", "at"], "rows": []}, "batches": {"columns": ["id", "session", "activity", "round", "at"], "rows": []}}}','2026-12-23T13:20:00+00:00');
CREATE TABLE review_notes (
        session INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
        activity TEXT NOT NULL,
        text TEXT NOT NULL,
        at TEXT NOT NULL,
        PRIMARY KEY (session, activity)
    ) STRICT;
INSERT INTO "review_notes" VALUES(1,'','Goede avond','2026-11-29T20:00:00+00:00');
CREATE TABLE rights (
        holder TEXT NOT NULL, scope TEXT NOT NULL, given_at TEXT NOT NULL, version TEXT NOT NULL DEFAULT '', PRIMARY KEY (holder, scope)
    ) STRICT;
INSERT INTO "rights" VALUES('11e0ab674ef340ebba1488283e933c0ba54468fc2bd80abcf709102844130a3d','organiser','2026-11-23T13:00:00+00:00','4c85630879e722a1ef72e1ae38c66ff0e3d0fd96d43e73c9cf83ebfd47e7f3f1');
INSERT INTO "rights" VALUES('da957dc2c41706788d4690e47a370d75071295420562219fcf38f432898b2abb','session:1','2026-11-23T13:00:00+00:00','ed2cc65fdc28bc6365a0263c655dad1d72778a4482a68feda687f27031121065');
INSERT INTO "rights" VALUES('b4c2a5ef14047135f20d38e972ab3c52036f890e299e13c2de16b9d79b833137','session:4','2026-12-23T13:00:00+00:00','938a0b05630945eb4675b2cf3524f189118cbc4b16aa8d51a7b544fd10c118fc');
INSERT INTO "rights" VALUES('6fa1e049383d24743275af489af6ef1b305195d5aaa954dc7992deca4fd0dc2d','session:5','2026-12-23T13:18:00+00:00','a7421d460845645e75423f8e522dadafd2b082fc1929dffa05d010ddb2e8823d');
CREATE TABLE "rounds" (
        session INTEGER NOT NULL,
        activity TEXT NOT NULL,
        number INTEGER NOT NULL CHECK (number >= 1),
        open INTEGER NOT NULL CHECK (open IN (0, 1)),
        shown INTEGER NOT NULL CHECK (shown IN (0, 1)),
        opened_at TEXT NOT NULL,
        closed_at TEXT,
        step TEXT NOT NULL DEFAULT '',
        purpose TEXT NOT NULL DEFAULT 'answer' CHECK (purpose IN ('answer', 'guess')), unlinked INTEGER NOT NULL DEFAULT 0 CHECK (unlinked IN (0, 1)),
        PRIMARY KEY (session, activity, number, purpose),
        FOREIGN KEY (session, activity) REFERENCES activities (session, id) ON DELETE CASCADE
    ) STRICT;
INSERT INTO "rounds" VALUES(1,'p1',1,0,1,'2026-11-23T13:00:20+00:00','2026-11-23T13:02:20+00:00','','answer',0);
INSERT INTO "rounds" VALUES(1,'p1',2,0,1,'2026-11-23T13:02:20+00:00','2026-11-23T13:02:20+00:00','','answer',0);
INSERT INTO "rounds" VALUES(1,'q01',1,0,1,'2026-11-23T13:03:00+00:00','2026-11-23T13:41:00+00:00','','answer',0);
INSERT INTO "rounds" VALUES(1,'balance',1,0,0,'2026-11-23T13:05:20+00:00','2026-11-23T13:07:20+00:00','','answer',0);
INSERT INTO "rounds" VALUES(1,'forces',1,0,1,'2026-11-23T13:07:40+00:00','2026-11-23T13:09:40+00:00','add','answer',0);
INSERT INTO "rounds" VALUES(1,'forces',2,0,1,'2026-11-23T13:09:40+00:00','2026-11-23T13:11:40+00:00','rate','answer',0);
INSERT INTO "rounds" VALUES(1,'team_competencies',1,0,1,'2026-11-23T13:12:00+00:00','2026-11-23T13:14:00+00:00','rate','answer',0);
INSERT INTO "rounds" VALUES(1,'team_competencies',2,0,1,'2026-11-23T13:14:00+00:00','2026-11-23T13:16:00+00:00','develop','answer',0);
INSERT INTO "rounds" VALUES(1,'safeguarding',1,0,1,'2026-11-23T13:16:20+00:00','2026-11-23T13:18:20+00:00','recognise','answer',0);
INSERT INTO "rounds" VALUES(1,'safeguarding',2,0,1,'2026-11-23T13:18:20+00:00','2026-11-23T13:20:20+00:00','who','answer',0);
INSERT INTO "rounds" VALUES(1,'safeguarding',3,0,1,'2026-11-23T13:20:20+00:00','2026-11-23T13:22:20+00:00','clash','answer',0);
INSERT INTO "rounds" VALUES(1,'safeguarding',4,0,1,'2026-11-23T13:22:20+00:00','2026-11-23T13:24:20+00:00','oversee','answer',0);
INSERT INTO "rounds" VALUES(1,'strategies',1,0,1,'2026-11-23T13:24:40+00:00','2026-11-23T13:26:40+00:00','','answer',0);
INSERT INTO "rounds" VALUES(1,'incidents',1,0,1,'2026-11-23T13:27:40+00:00','2026-11-23T13:29:40+00:00','tell','answer',0);
INSERT INTO "rounds" VALUES(1,'incidents',2,0,1,'2026-11-23T13:29:40+00:00','2026-11-23T13:31:40+00:00','dots','answer',0);
INSERT INTO "rounds" VALUES(1,'canvas',1,0,1,'2026-11-23T13:32:00+00:00','2026-11-23T13:34:00+00:00','fill','answer',0);
INSERT INTO "rounds" VALUES(1,'canvas',2,0,1,'2026-11-23T13:34:00+00:00','2026-11-23T13:36:00+00:00','look','answer',0);
INSERT INTO "rounds" VALUES(1,'actions',1,0,1,'2026-11-23T13:36:40+00:00','2026-11-23T13:38:40+00:00','agree','answer',0);
INSERT INTO "rounds" VALUES(1,'check_out',1,0,1,'2026-11-23T13:39:00+00:00','2026-11-23T13:41:00+00:00','','answer',0);
INSERT INTO "rounds" VALUES(1,'p1',3,0,1,'2026-11-23T13:41:00+00:00','2026-11-23T13:41:00+00:00','','answer',0);
INSERT INTO "rounds" VALUES(1,'p1',3,0,0,'2026-11-23T13:41:00+00:00','2026-11-23T13:41:00+00:00','','guess',0);
INSERT INTO "rounds" VALUES(4,'p6',1,0,1,'2026-12-23T13:02:20+00:00','2026-12-23T13:04:20+00:00','','answer',0);
INSERT INTO "rounds" VALUES(4,'p6',1,0,0,'2026-12-23T13:04:20+00:00','2026-12-23T13:07:20+00:00','','guess',0);
INSERT INTO "rounds" VALUES(4,'p6',2,0,1,'2026-12-23T13:07:40+00:00','2026-12-23T13:09:40+00:00','','answer',0);
INSERT INTO "rounds" VALUES(4,'p6',2,0,0,'2026-12-23T13:09:40+00:00','2026-12-23T13:12:00+00:00','','guess',0);
INSERT INTO "rounds" VALUES(4,'p1',1,0,0,'2026-12-23T13:14:20+00:00','2026-12-23T13:15:40+00:00','','answer',0);
INSERT INTO "rounds" VALUES(4,'p1',1,0,0,'2026-12-23T13:15:40+00:00','2026-12-23T13:17:00+00:00','','guess',0);
INSERT INTO "rounds" VALUES(5,'p6',1,0,0,'2026-12-23T13:18:20+00:00','2026-12-23T13:18:40+00:00','','answer',0);
INSERT INTO "rounds" VALUES(5,'p6',1,0,0,'2026-12-23T13:18:40+00:00','2026-12-23T13:19:00+00:00','','guess',0);
INSERT INTO "rounds" VALUES(5,'p1',1,0,0,'2026-12-23T13:20:20+00:00','2026-12-23T13:20:40+00:00','','answer',0);
INSERT INTO "rounds" VALUES(5,'p1',1,1,0,'2026-12-23T13:20:40+00:00',NULL,'','guess',0);
INSERT INTO "rounds" VALUES(6,'p1',1,0,1,'2026-11-23T13:00:00+00:00','2026-11-23T13:00:00+00:00','','answer',1);
INSERT INTO "rounds" VALUES(6,'p1',2,0,1,'2026-11-23T13:00:00+00:00','2026-11-23T13:00:00+00:00','','answer',1);
CREATE TABLE sessions (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        code TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        organisation TEXT NOT NULL,
        held_on TEXT NOT NULL,
        language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
        programme TEXT NOT NULL,
        roles TEXT NOT NULL,
        approval INTEGER NOT NULL DEFAULT 1 CHECK (approval IN (0, 1)),
        link TEXT NOT NULL UNIQUE,
        salt TEXT NOT NULL,
        status TEXT NOT NULL DEFAULT 'lobby' CHECK (status IN ('lobby', 'running', 'ended')),
        current TEXT,
        stage INTEGER NOT NULL DEFAULT 0,
        answers INTEGER NOT NULL DEFAULT 0,
        created_at TEXT NOT NULL,
        ended_at TEXT,
        keep_until TEXT NOT NULL
    , step TEXT NOT NULL DEFAULT '', stories INTEGER NOT NULL DEFAULT 0 CHECK (stories IN (0, 1)), timer_ends TEXT, timer_left INTEGER CHECK (timer_left IS NULL OR timer_ends IS NULL), "case" INTEGER REFERENCES cases (id) ON DELETE SET NULL, picture INTEGER NOT NULL DEFAULT 0 CHECK (picture >= 0), stop TEXT NOT NULL DEFAULT '', rehearsal TEXT, shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1)), talk INTEGER NOT NULL DEFAULT 0 CHECK (talk IN (0, 1)), made_up INTEGER NOT NULL DEFAULT 0 CHECK (made_up IN (0, 1)), comparable INTEGER NOT NULL DEFAULT 0 CHECK (comparable IN (0, 1)), unlink INTEGER NOT NULL DEFAULT 0 CHECK (unlink IN (0, 1))) STRICT;
INSERT INTO "sessions" VALUES(1,'HAD5SG','Sturen en loslaten','Gemeente Voorbeeld','2026-11-23','nl','{"id": "everything", "title": {"nl": "Alle onderdelen", "en": "All activities"}, "about": {"nl": "Alles om uit te kiezen: zes paradoxen, twaalf gespreksvragen in vier thema’s, waarden, krachten, competenties, interventies, casus en onderzoeksmodel. Sla over wat je niet nodig hebt, of kopieer dit programma en maak er je eigen van.", "en": "Everything to choose from: six paradoxes, twelve discussion questions in four themes, values, forces, competencies, interventions, case and research model. Skip what you do not need, or copy this programme and make it your own."}, "themes": [{"id": "paradoxes", "title": {"nl": "Paradoxen", "en": "Paradoxes"}}, {"id": "public_values", "title": {"nl": "Publieke waarden", "en": "Public values"}}, {"id": "force_field", "title": {"nl": "Krachtenveld", "en": "Force field"}}, {"id": "competencies", "title": {"nl": "Competenties", "en": "Competencies"}}, {"id": "interventions", "title": {"nl": "Interventies", "en": "Interventions"}}, {"id": "project", "title": {"nl": "Het project", "en": "The project"}}, {"id": "case", "title": {"nl": "De casus", "en": "The case"}}, {"id": "agreements", "title": {"nl": "Afspraken", "en": "Agreements"}}]}','["beleid", "uitvoering"]',1,'ed2cc65fdc28bc6365a0263c655dad1d72778a4482a68feda687f27031121065','-JweQLui8LTQRsGDchNjGWA4RNYk_9WTRHtj2MNH504','ended','q01',86,126,'2026-11-23T13:00:00+00:00','2026-11-23T13:41:00+00:00','2027-11-23','',0,NULL,NULL,1,0,'',NULL,0,0,0,0,0);
INSERT INTO "sessions" VALUES(2,'ZM9DC6','In repetitie','Gemeente Voorbeeld','2026-11-23','nl','{"id": "everything", "title": {"nl": "Alle onderdelen", "en": "All activities"}, "about": {"nl": "Alles om uit te kiezen: zes paradoxen, twaalf gespreksvragen in vier thema’s, waarden, krachten, competenties, interventies, casus en onderzoeksmodel. Sla over wat je niet nodig hebt, of kopieer dit programma en maak er je eigen van.", "en": "Everything to choose from: six paradoxes, twelve discussion questions in four themes, values, forces, competencies, interventions, case and research model. Skip what you do not need, or copy this programme and make it your own."}, "themes": [{"id": "paradoxes", "title": {"nl": "Paradoxen", "en": "Paradoxes"}}, {"id": "public_values", "title": {"nl": "Publieke waarden", "en": "Public values"}}, {"id": "force_field", "title": {"nl": "Krachtenveld", "en": "Force field"}}, {"id": "competencies", "title": {"nl": "Competenties", "en": "Competencies"}}, {"id": "interventions", "title": {"nl": "Interventies", "en": "Interventions"}}, {"id": "project", "title": {"nl": "Het project", "en": "The project"}}, {"id": "case", "title": {"nl": "De casus", "en": "The case"}}, {"id": "agreements", "title": {"nl": "Afspraken", "en": "Agreements"}}]}','["beleid", "uitvoering"]',1,'2f5af55a3a70242032ba4651e53b07c1542118a14998f7c72e132828537bb81d','XOAdGlYEQoHft0LXLYgKMoFcoHppZ1VfwzSSRQ-tmE8','lobby',NULL,0,1,'2026-11-23T13:41:00+00:00',NULL,'2027-11-23','',0,NULL,NULL,NULL,0,'','8bc806eb',0,0,0,0,0);
INSERT INTO "sessions" VALUES(3,'3BKMAQ','Nog niet gehouden','Gemeente Voorbeeld','2026-11-23','nl','{"id": "everything", "title": {"nl": "Alle onderdelen", "en": "All activities"}, "about": {"nl": "Alles om uit te kiezen: zes paradoxen, twaalf gespreksvragen in vier thema’s, waarden, krachten, competenties, interventies, casus en onderzoeksmodel. Sla over wat je niet nodig hebt, of kopieer dit programma en maak er je eigen van.", "en": "Everything to choose from: six paradoxes, twelve discussion questions in four themes, values, forces, competencies, interventions, case and research model. Skip what you do not need, or copy this programme and make it your own."}, "themes": [{"id": "paradoxes", "title": {"nl": "Paradoxen", "en": "Paradoxes"}}, {"id": "public_values", "title": {"nl": "Publieke waarden", "en": "Public values"}}, {"id": "force_field", "title": {"nl": "Krachtenveld", "en": "Force field"}}, {"id": "competencies", "title": {"nl": "Competenties", "en": "Competencies"}}, {"id": "interventions", "title": {"nl": "Interventies", "en": "Interventions"}}, {"id": "project", "title": {"nl": "Het project", "en": "The project"}}, {"id": "case", "title": {"nl": "De casus", "en": "The case"}}, {"id": "agreements", "title": {"nl": "Afspraken", "en": "Agreements"}}]}','["beleid", "uitvoering"]',1,'1400bc69e733cff616061cc76a4cc9047e1d96d020332cb133e324908ab2229a','S8osuUn1XnmmbUlSrG9qkankJSYLudnowX088hWO-y4','lobby',NULL,0,0,'2026-11-23T13:41:00+00:00',NULL,'2027-11-23','',0,NULL,NULL,NULL,0,'',NULL,0,0,0,0,0);
INSERT INTO "sessions" VALUES(4,'4N4P8J','Raden','Gemeente Elders','2026-12-23','nl','{"id": "everything", "title": {"nl": "Alle onderdelen", "en": "All activities"}, "about": {"nl": "Alles om uit te kiezen: zes paradoxen, twaalf gespreksvragen in vier thema’s, waarden, krachten, competenties, interventies, casus en onderzoeksmodel. Sla over wat je niet nodig hebt, of kopieer dit programma en maak er je eigen van.", "en": "Everything to choose from: six paradoxes, twelve discussion questions in four themes, values, forces, competencies, interventions, case and research model. Skip what you do not need, or copy this programme and make it your own."}, "themes": [{"id": "paradoxes", "title": {"nl": "Paradoxen", "en": "Paradoxes"}}, {"id": "public_values", "title": {"nl": "Publieke waarden", "en": "Public values"}}, {"id": "force_field", "title": {"nl": "Krachtenveld", "en": "Force field"}}, {"id": "competencies", "title": {"nl": "Competenties", "en": "Competencies"}}, {"id": "interventions", "title": {"nl": "Interventies", "en": "Interventions"}}, {"id": "project", "title": {"nl": "Het project", "en": "The project"}}, {"id": "case", "title": {"nl": "De casus", "en": "The case"}}, {"id": "agreements", "title": {"nl": "Afspraken", "en": "Agreements"}}]}','["beleid", "uitvoering"]',0,'938a0b05630945eb4675b2cf3524f189118cbc4b16aa8d51a7b544fd10c118fc','XPM76Ti5RWiM1kmBxTmVOfnXP89joD_13dWF-uvvyVw','ended','p1',27,33,'2026-12-23T13:00:00+00:00','2026-12-23T13:17:40+00:00','2027-12-23','',0,NULL,NULL,NULL,0,'',NULL,0,0,0,0,0);
INSERT INTO "sessions" VALUES(5,'UXKTN4','Raden in een repetitie','Gemeente Elders','2026-12-23','nl','{"id": "everything", "title": {"nl": "Alle onderdelen", "en": "All activities"}, "about": {"nl": "Alles om uit te kiezen: zes paradoxen, twaalf gespreksvragen in vier thema’s, waarden, krachten, competenties, interventies, casus en onderzoeksmodel. Sla over wat je niet nodig hebt, of kopieer dit programma en maak er je eigen van.", "en": "Everything to choose from: six paradoxes, twelve discussion questions in four themes, values, forces, competencies, interventions, case and research model. Skip what you do not need, or copy this programme and make it your own."}, "themes": [{"id": "paradoxes", "title": {"nl": "Paradoxen", "en": "Paradoxes"}}, {"id": "public_values", "title": {"nl": "Publieke waarden", "en": "Public values"}}, {"id": "force_field", "title": {"nl": "Krachtenveld", "en": "Force field"}}, {"id": "competencies", "title": {"nl": "Competenties", "en": "Competencies"}}, {"id": "interventions", "title": {"nl": "Interventies", "en": "Interventions"}}, {"id": "project", "title": {"nl": "Het project", "en": "The project"}}, {"id": "case", "title": {"nl": "De casus", "en": "The case"}}, {"id": "agreements", "title": {"nl": "Afspraken", "en": "Agreements"}}]}','["beleid", "uitvoering"]',1,'a7421d460845645e75423f8e522dadafd2b082fc1929dffa05d010ddb2e8823d','LHHRNpB7hmgQ_Q6XQ7A-VVwHTsDjRcbtVceQbIIIl8k','running','p1',10,2,'2026-12-23T13:18:00+00:00',NULL,'2027-12-23','',0,NULL,NULL,NULL,0,'','8cadc8eb',0,0,0,0,0);
INSERT INTO "sessions" VALUES(6,'N2VB2G','Losgemaakt','Gemeente Voorbeeld','2026-01-05','nl','{"id": "everything", "title": {"nl": "Alle onderdelen", "en": "All activities"}, "about": {"nl": "Alles om uit te kiezen: zes paradoxen, twaalf gespreksvragen in vier thema’s, waarden, krachten, competenties, interventies, casus en onderzoeksmodel. Sla over wat je niet nodig hebt, of kopieer dit programma en maak er je eigen van.", "en": "Everything to choose from: six paradoxes, twelve discussion questions in four themes, values, forces, competencies, interventions, case and research model. Skip what you do not need, or copy this programme and make it your own."}, "themes": [{"id": "paradoxes", "title": {"nl": "Paradoxen", "en": "Paradoxes"}}, {"id": "public_values", "title": {"nl": "Publieke waarden", "en": "Public values"}}, {"id": "force_field", "title": {"nl": "Krachtenveld", "en": "Force field"}}, {"id": "competencies", "title": {"nl": "Competenties", "en": "Competencies"}}, {"id": "interventions", "title": {"nl": "Interventies", "en": "Interventions"}}, {"id": "project", "title": {"nl": "Het project", "en": "The project"}}, {"id": "case", "title": {"nl": "De casus", "en": "The case"}}, {"id": "agreements", "title": {"nl": "Afspraken", "en": "Agreements"}}]}','["beleid", "uitvoering"]',1,'a9c9d72fe145ebdab3bc1e17d58c2662802681aa6bb4fb78d9e3136aa47397ad','7YdRumuUASIkgVuh06TxRfXKI2RvOigzzvu-Cm8_BVU','ended','p1',8,13,'2026-11-23T13:00:00+00:00','2026-11-23T13:00:00+00:00','2027-11-23','',0,NULL,NULL,NULL,0,'',NULL,0,0,0,0,0);
CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
INSERT INTO "settings" VALUES('passcode','$argon2id$v=19$m=65536,t=3,p=4$N7a7pkInz2gHwHYJpvmSww$6KkqziMVdgasmwRFxquBqCWUjICQGd+Jjrtbjb9ypz8');
CREATE TABLE share_links (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        secret TEXT NOT NULL UNIQUE,
        session INTEGER REFERENCES sessions (id) ON DELETE CASCADE,
        comparison TEXT,
        language TEXT NOT NULL,
        until TEXT NOT NULL,
        made_at TEXT NOT NULL,
        CHECK ((session IS NULL) <> (comparison IS NULL))
    ) STRICT;
INSERT INTO "share_links" VALUES(1,'5555555555555555555555555555555555555555555555555555555555555555',1,NULL,'nl','2026-12-29','2026-11-29T20:00:00+00:00');
CREATE TABLE stage_log (
        id INTEGER PRIMARY KEY,
        session INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
        action TEXT NOT NULL,
        detail TEXT NOT NULL,
        at TEXT NOT NULL
    , activities TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(activities)), step TEXT, round INTEGER, value TEXT, placed_after TEXT, undoes INTEGER) STRICT;
INSERT INTO "stage_log" VALUES(1,1,'go_to','p1','2026-11-23T13:00:20+00:00','["p1"]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(2,1,'open','p1 1','2026-11-23T13:00:20+00:00','["p1"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(3,1,'close','p1 1','2026-11-23T13:02:20+00:00','["p1"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(4,1,'reveal','p1 1','2026-11-23T13:02:20+00:00','["p1"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(5,1,'open','p1 2','2026-11-23T13:02:20+00:00','["p1"]',NULL,2,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(6,1,'close','p1 2','2026-11-23T13:02:20+00:00','["p1"]',NULL,2,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(7,1,'go_to','overview','2026-11-23T13:02:40+00:00','["overview"]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(8,1,'go_to','q01','2026-11-23T13:03:00+00:00','["q01"]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(9,1,'open','q01 1','2026-11-23T13:03:00+00:00','["q01"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(10,1,'close','q01 1','2026-11-23T13:05:00+00:00','["q01"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(11,1,'reveal','q01 1','2026-11-23T13:05:00+00:00','["q01"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(12,1,'go_to','balance','2026-11-23T13:05:20+00:00','["balance"]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(13,1,'open','balance 1','2026-11-23T13:05:20+00:00','["balance"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(14,1,'close','balance 1','2026-11-23T13:07:20+00:00','["balance"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(15,1,'go_to','forces','2026-11-23T13:07:40+00:00','["forces"]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(16,1,'open','forces 1','2026-11-23T13:07:40+00:00','["forces"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(17,1,'close','forces 1','2026-11-23T13:09:40+00:00','["forces"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(18,1,'reveal','forces 1','2026-11-23T13:09:40+00:00','["forces"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(19,1,'open','forces 2','2026-11-23T13:09:40+00:00','["forces"]',NULL,2,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(20,1,'close','forces 2','2026-11-23T13:11:40+00:00','["forces"]',NULL,2,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(21,1,'reveal','forces 2','2026-11-23T13:11:40+00:00','["forces"]',NULL,2,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(22,1,'go_to','team_competencies','2026-11-23T13:12:00+00:00','["team_competencies"]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(23,1,'open','team_competencies 1','2026-11-23T13:12:00+00:00','["team_competencies"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(24,1,'close','team_competencies 1','2026-11-23T13:14:00+00:00','["team_competencies"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(25,1,'reveal','team_competencies 1','2026-11-23T13:14:00+00:00','["team_competencies"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(26,1,'open','team_competencies 2','2026-11-23T13:14:00+00:00','["team_competencies"]',NULL,2,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(27,1,'close','team_competencies 2','2026-11-23T13:16:00+00:00','["team_competencies"]',NULL,2,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(28,1,'reveal','team_competencies 2','2026-11-23T13:16:00+00:00','["team_competencies"]',NULL,2,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(29,1,'go_to','safeguarding','2026-11-23T13:16:20+00:00','["safeguarding"]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(30,1,'open','safeguarding 1','2026-11-23T13:16:20+00:00','["safeguarding"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(31,1,'close','safeguarding 1','2026-11-23T13:18:20+00:00','["safeguarding"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(32,1,'reveal','safeguarding 1','2026-11-23T13:18:20+00:00','["safeguarding"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(33,1,'open','safeguarding 2','2026-11-23T13:18:20+00:00','["safeguarding"]',NULL,2,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(34,1,'close','safeguarding 2','2026-11-23T13:20:20+00:00','["safeguarding"]',NULL,2,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(35,1,'reveal','safeguarding 2','2026-11-23T13:20:20+00:00','["safeguarding"]',NULL,2,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(36,1,'open','safeguarding 3','2026-11-23T13:20:20+00:00','["safeguarding"]',NULL,3,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(37,1,'close','safeguarding 3','2026-11-23T13:22:20+00:00','["safeguarding"]',NULL,3,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(38,1,'reveal','safeguarding 3','2026-11-23T13:22:20+00:00','["safeguarding"]',NULL,3,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(39,1,'open','safeguarding 4','2026-11-23T13:22:20+00:00','["safeguarding"]',NULL,4,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(40,1,'close','safeguarding 4','2026-11-23T13:24:20+00:00','["safeguarding"]',NULL,4,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(41,1,'reveal','safeguarding 4','2026-11-23T13:24:20+00:00','["safeguarding"]',NULL,4,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(42,1,'go_to','strategies','2026-11-23T13:24:40+00:00','["strategies"]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(43,1,'open','strategies 1','2026-11-23T13:24:40+00:00','["strategies"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(44,1,'close','strategies 1','2026-11-23T13:26:40+00:00','["strategies"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(45,1,'reveal','strategies 1','2026-11-23T13:26:40+00:00','["strategies"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(46,1,'go_to','project','2026-11-23T13:27:00+00:00','["project"]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(47,1,'go_to','the_case','2026-11-23T13:27:20+00:00','["the_case"]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(48,1,'go_to','incidents','2026-11-23T13:27:40+00:00','["incidents"]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(49,1,'open','incidents 1','2026-11-23T13:27:40+00:00','["incidents"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(50,1,'close','incidents 1','2026-11-23T13:29:40+00:00','["incidents"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(51,1,'reveal','incidents 1','2026-11-23T13:29:40+00:00','["incidents"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(52,1,'open','incidents 2','2026-11-23T13:29:40+00:00','["incidents"]',NULL,2,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(53,1,'close','incidents 2','2026-11-23T13:31:40+00:00','["incidents"]',NULL,2,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(54,1,'reveal','incidents 2','2026-11-23T13:31:40+00:00','["incidents"]',NULL,2,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(55,1,'go_to','canvas','2026-11-23T13:32:00+00:00','["canvas"]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(56,1,'open','canvas 1','2026-11-23T13:32:00+00:00','["canvas"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(57,1,'close','canvas 1','2026-11-23T13:34:00+00:00','["canvas"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(58,1,'reveal','canvas 1','2026-11-23T13:34:00+00:00','["canvas"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(59,1,'open','canvas 2','2026-11-23T13:34:00+00:00','["canvas"]',NULL,2,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(60,1,'close','canvas 2','2026-11-23T13:36:00+00:00','["canvas"]',NULL,2,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(61,1,'reveal','canvas 2','2026-11-23T13:36:00+00:00','["canvas"]',NULL,2,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(62,1,'go_to','break','2026-11-23T13:36:20+00:00','["break"]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(63,1,'go_to','actions','2026-11-23T13:36:40+00:00','["actions"]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(64,1,'open','actions 1','2026-11-23T13:36:40+00:00','["actions"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(65,1,'close','actions 1','2026-11-23T13:38:40+00:00','["actions"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(66,1,'reveal','actions 1','2026-11-23T13:38:40+00:00','["actions"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(67,1,'go_to','check_out','2026-11-23T13:39:00+00:00','["check_out"]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(68,1,'open','check_out 1','2026-11-23T13:39:00+00:00','["check_out"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(69,1,'close','check_out 1','2026-11-23T13:41:00+00:00','["check_out"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(70,1,'reveal','check_out 1','2026-11-23T13:41:00+00:00','["check_out"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(71,1,'go_to','p1','2026-11-23T13:41:00+00:00','["p1"]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(72,1,'results','p1 reveal','2026-11-23T13:41:00+00:00','["p1"]',NULL,NULL,'reveal',NULL,NULL);
INSERT INTO "stage_log" VALUES(73,1,'open','p1 3','2026-11-23T13:41:00+00:00','["p1"]',NULL,3,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(74,1,'guess','p1 3','2026-11-23T13:41:00+00:00','["p1"]',NULL,3,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(75,1,'reveal','p1 3','2026-11-23T13:41:00+00:00','["p1"]',NULL,3,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(76,1,'take_along','p1','2026-11-23T13:41:00+00:00','["p1"]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(77,1,'go_to','q01','2026-11-23T13:41:00+00:00','["q01"]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(78,1,'open','q01 1','2026-11-23T13:41:00+00:00','["q01"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(79,1,'by_hand','q01 1','2026-11-23T13:41:00+00:00','["q01"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(80,1,'close','q01 1','2026-11-23T13:41:00+00:00','["q01"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(81,1,'correct','q01 1','2026-11-23T13:41:00+00:00','["q01"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(82,1,'skip','check_out','2026-11-23T13:41:00+00:00','["check_out"]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(83,1,'undo','82','2026-11-23T13:41:00+00:00','[]',NULL,NULL,NULL,NULL,82);
INSERT INTO "stage_log" VALUES(84,1,'case','1','2026-11-23T13:41:00+00:00','[]',NULL,NULL,'1',NULL,NULL);
INSERT INTO "stage_log" VALUES(85,1,'timer','5','2026-11-23T13:41:00+00:00','[]',NULL,NULL,'5',NULL,NULL);
INSERT INTO "stage_log" VALUES(86,1,'end','','2026-11-23T13:41:00+00:00','[]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(87,4,'skip','q01 break','2026-12-23T13:00:00+00:00','["q01", "break"]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(88,4,'unskip','break','2026-12-23T13:00:20+00:00','["break"]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(89,4,'move','p1 p6','2026-12-23T13:00:40+00:00','["p1"]',NULL,NULL,NULL,'p6',NULL);
INSERT INTO "stage_log" VALUES(90,4,'move','p1','2026-12-23T13:01:00+00:00','["p1"]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(91,4,'move','p6','2026-12-23T13:01:20+00:00','["p6"]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(92,4,'go_to','p6','2026-12-23T13:01:40+00:00','["p6"]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(93,4,'timer','3','2026-12-23T13:02:00+00:00','[]',NULL,NULL,'3',NULL,NULL);
INSERT INTO "stage_log" VALUES(94,4,'results','p6 reveal','2026-12-23T13:02:20+00:00','["p6"]',NULL,NULL,'reveal',NULL,NULL);
INSERT INTO "stage_log" VALUES(95,4,'open','p6 1','2026-12-23T13:02:20+00:00','["p6"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(96,4,'guess','p6 1','2026-12-23T13:04:20+00:00','["p6"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(97,4,'guess_closed','p6 1','2026-12-23T13:06:40+00:00','["p6"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(98,4,'undo','97','2026-12-23T13:07:00+00:00','[]',NULL,NULL,NULL,NULL,97);
INSERT INTO "stage_log" VALUES(99,4,'reveal','p6 1','2026-12-23T13:07:20+00:00','["p6"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(100,4,'open','p6 2','2026-12-23T13:07:40+00:00','["p6"]',NULL,2,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(101,4,'guess','p6 2','2026-12-23T13:09:40+00:00','["p6"]',NULL,2,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(102,4,'reveal','p6 2','2026-12-23T13:12:00+00:00','["p6"]',NULL,2,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(103,4,'hide','p6 2','2026-12-23T13:12:20+00:00','["p6"]',NULL,2,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(104,4,'reveal','p6 2','2026-12-23T13:12:40+00:00','["p6"]',NULL,2,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(105,4,'stop','p6 look','2026-12-23T13:13:00+00:00','["p6"]',NULL,NULL,'look',NULL,NULL);
INSERT INTO "stage_log" VALUES(106,4,'approval','False','2026-12-23T13:13:20+00:00','[]',NULL,NULL,'False',NULL,NULL);
INSERT INTO "stage_log" VALUES(107,4,'go_to','p1','2026-12-23T13:13:40+00:00','["p1"]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(108,4,'results','p1 reveal','2026-12-23T13:14:00+00:00','["p1"]',NULL,NULL,'reveal',NULL,NULL);
INSERT INTO "stage_log" VALUES(109,4,'open','p1 1','2026-12-23T13:14:20+00:00','["p1"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(110,4,'guess','p1 1','2026-12-23T13:15:40+00:00','["p1"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(111,4,'talk','p1 True','2026-12-23T13:17:00+00:00','["p1"]',NULL,NULL,'True',NULL,NULL);
INSERT INTO "stage_log" VALUES(112,4,'talk','p1 False','2026-12-23T13:17:20+00:00','["p1"]',NULL,NULL,'False',NULL,NULL);
INSERT INTO "stage_log" VALUES(113,4,'end','','2026-12-23T13:17:40+00:00','[]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(114,5,'results','p6 reveal','2026-12-23T13:18:00+00:00','["p6"]',NULL,NULL,'reveal',NULL,NULL);
INSERT INTO "stage_log" VALUES(115,5,'results','p1 reveal','2026-12-23T13:18:00+00:00','["p1"]',NULL,NULL,'reveal',NULL,NULL);
INSERT INTO "stage_log" VALUES(116,5,'open','p6 1','2026-12-23T13:18:20+00:00','["p6"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(117,5,'guess','p6 1','2026-12-23T13:18:40+00:00','["p6"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(118,5,'guess_closed','p6 1','2026-12-23T13:19:00+00:00','["p6"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(119,5,'skip','q01 break','2026-12-23T13:19:20+00:00','["q01", "break"]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(120,5,'lobby','','2026-12-23T13:19:40+00:00','[]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(121,5,'open','p1 1','2026-12-23T13:20:20+00:00','["p1"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(122,5,'guess','p1 1','2026-12-23T13:20:40+00:00','["p1"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(123,5,'unskip','q01','2026-12-23T13:21:00+00:00','["q01"]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(124,6,'open','p1 1','2026-11-23T13:00:00+00:00','["p1"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(125,6,'close','p1 1','2026-11-23T13:00:00+00:00','["p1"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(126,6,'reveal','p1 1','2026-11-23T13:00:00+00:00','["p1"]',NULL,1,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(127,6,'open','p1 2','2026-11-23T13:00:00+00:00','["p1"]',NULL,2,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(128,6,'close','p1 2','2026-11-23T13:00:00+00:00','["p1"]',NULL,2,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(129,6,'reveal','p1 2','2026-11-23T13:00:00+00:00','["p1"]',NULL,2,NULL,NULL,NULL);
INSERT INTO "stage_log" VALUES(130,6,'end','','2026-11-23T13:00:00+00:00','[]',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE takeaways (
        session INTEGER NOT NULL,
        activity TEXT NOT NULL,
        sentence TEXT NOT NULL,
        at TEXT NOT NULL,
        PRIMARY KEY (session, activity),
        FOREIGN KEY (session, activity) REFERENCES activities (session, id) ON DELETE CASCADE
    ) STRICT;
INSERT INTO "takeaways" VALUES(1,'p1','We luisteren eerst.','2026-11-23T13:41:00+00:00');
CREATE TABLE undo_log (
            entry INTEGER PRIMARY KEY REFERENCES stage_log (id) ON DELETE CASCADE,
            changes TEXT NOT NULL CHECK (json_valid(changes)),
            undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
        ) STRICT;
INSERT INTO "undo_log" VALUES(1,'{"sessions": {"[]": [{"status": "lobby", "current": null}, {"status": "running", "current": "p1"}]}, "activities": {}, "rounds": {}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(2,'{"sessions": {}, "activities": {}, "rounds": {"[\"p1\", 1, \"answer\"]": [null, {"session": 1, "activity": "p1", "number": 1, "open": 1, "shown": 1, "opened_at": "2026-11-23T13:00:20+00:00", "closed_at": null, "step": "", "purpose": "answer"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(3,'{"sessions": {}, "activities": {}, "rounds": {"[\"p1\", 1, \"answer\"]": [{"open": 1, "closed_at": null}, {"open": 0, "closed_at": "2026-11-23T13:02:20+00:00"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(5,'{"sessions": {}, "activities": {}, "rounds": {"[\"p1\", 2, \"answer\"]": [null, {"session": 1, "activity": "p1", "number": 2, "open": 1, "shown": 1, "opened_at": "2026-11-23T13:02:20+00:00", "closed_at": null, "step": "", "purpose": "answer"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(6,'{"sessions": {}, "activities": {}, "rounds": {"[\"p1\", 2, \"answer\"]": [{"open": 1, "closed_at": null}, {"open": 0, "closed_at": "2026-11-23T13:02:20+00:00"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(7,'{"sessions": {"[]": [{"current": "p1"}, {"current": "overview"}]}, "activities": {}, "rounds": {}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(8,'{"sessions": {"[]": [{"current": "overview"}, {"current": "q01"}]}, "activities": {}, "rounds": {}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(9,'{"sessions": {}, "activities": {}, "rounds": {"[\"q01\", 1, \"answer\"]": [null, {"session": 1, "activity": "q01", "number": 1, "open": 1, "shown": 1, "opened_at": "2026-11-23T13:03:00+00:00", "closed_at": null, "step": "", "purpose": "answer"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(10,'{"sessions": {}, "activities": {}, "rounds": {"[\"q01\", 1, \"answer\"]": [{"open": 1, "closed_at": null}, {"open": 0, "closed_at": "2026-11-23T13:05:00+00:00"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(12,'{"sessions": {"[]": [{"current": "q01"}, {"current": "balance"}]}, "activities": {}, "rounds": {}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(13,'{"sessions": {}, "activities": {}, "rounds": {"[\"balance\", 1, \"answer\"]": [null, {"session": 1, "activity": "balance", "number": 1, "open": 1, "shown": 0, "opened_at": "2026-11-23T13:05:20+00:00", "closed_at": null, "step": "", "purpose": "answer"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(14,'{"sessions": {}, "activities": {}, "rounds": {"[\"balance\", 1, \"answer\"]": [{"open": 1, "closed_at": null}, {"open": 0, "closed_at": "2026-11-23T13:07:20+00:00"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(15,'{"sessions": {"[]": [{"current": "balance", "step": ""}, {"current": "forces", "step": "add"}]}, "activities": {}, "rounds": {}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(16,'{"sessions": {}, "activities": {}, "rounds": {"[\"forces\", 1, \"answer\"]": [null, {"session": 1, "activity": "forces", "number": 1, "open": 1, "shown": 1, "opened_at": "2026-11-23T13:07:40+00:00", "closed_at": null, "step": "add", "purpose": "answer"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(17,'{"sessions": {}, "activities": {}, "rounds": {"[\"forces\", 1, \"answer\"]": [{"open": 1, "closed_at": null}, {"open": 0, "closed_at": "2026-11-23T13:09:40+00:00"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(19,'{"sessions": {"[]": [{"step": "add"}, {"step": "rate"}]}, "activities": {}, "rounds": {"[\"forces\", 2, \"answer\"]": [null, {"session": 1, "activity": "forces", "number": 2, "open": 1, "shown": 0, "opened_at": "2026-11-23T13:09:40+00:00", "closed_at": null, "step": "rate", "purpose": "answer"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(20,'{"sessions": {}, "activities": {}, "rounds": {"[\"forces\", 2, \"answer\"]": [{"open": 1, "closed_at": null}, {"open": 0, "closed_at": "2026-11-23T13:11:40+00:00"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(21,'{"sessions": {}, "activities": {}, "rounds": {"[\"forces\", 2, \"answer\"]": [{"shown": 0}, {"shown": 1}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(22,'{"sessions": {"[]": [{"current": "forces"}, {"current": "team_competencies"}]}, "activities": {}, "rounds": {}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(23,'{"sessions": {}, "activities": {}, "rounds": {"[\"team_competencies\", 1, \"answer\"]": [null, {"session": 1, "activity": "team_competencies", "number": 1, "open": 1, "shown": 0, "opened_at": "2026-11-23T13:12:00+00:00", "closed_at": null, "step": "rate", "purpose": "answer"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(24,'{"sessions": {}, "activities": {}, "rounds": {"[\"team_competencies\", 1, \"answer\"]": [{"open": 1, "closed_at": null}, {"open": 0, "closed_at": "2026-11-23T13:14:00+00:00"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(25,'{"sessions": {}, "activities": {}, "rounds": {"[\"team_competencies\", 1, \"answer\"]": [{"shown": 0}, {"shown": 1}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(26,'{"sessions": {"[]": [{"step": "rate"}, {"step": "develop"}]}, "activities": {}, "rounds": {"[\"team_competencies\", 2, \"answer\"]": [null, {"session": 1, "activity": "team_competencies", "number": 2, "open": 1, "shown": 0, "opened_at": "2026-11-23T13:14:00+00:00", "closed_at": null, "step": "develop", "purpose": "answer"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(27,'{"sessions": {}, "activities": {}, "rounds": {"[\"team_competencies\", 2, \"answer\"]": [{"open": 1, "closed_at": null}, {"open": 0, "closed_at": "2026-11-23T13:16:00+00:00"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(28,'{"sessions": {}, "activities": {}, "rounds": {"[\"team_competencies\", 2, \"answer\"]": [{"shown": 0}, {"shown": 1}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(29,'{"sessions": {"[]": [{"current": "team_competencies", "step": "develop"}, {"current": "safeguarding", "step": "recognise"}]}, "activities": {}, "rounds": {}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(30,'{"sessions": {}, "activities": {}, "rounds": {"[\"safeguarding\", 1, \"answer\"]": [null, {"session": 1, "activity": "safeguarding", "number": 1, "open": 1, "shown": 0, "opened_at": "2026-11-23T13:16:20+00:00", "closed_at": null, "step": "recognise", "purpose": "answer"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(31,'{"sessions": {}, "activities": {}, "rounds": {"[\"safeguarding\", 1, \"answer\"]": [{"open": 1, "closed_at": null}, {"open": 0, "closed_at": "2026-11-23T13:18:20+00:00"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(32,'{"sessions": {}, "activities": {}, "rounds": {"[\"safeguarding\", 1, \"answer\"]": [{"shown": 0}, {"shown": 1}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(33,'{"sessions": {"[]": [{"step": "recognise"}, {"step": "who"}]}, "activities": {}, "rounds": {"[\"safeguarding\", 2, \"answer\"]": [null, {"session": 1, "activity": "safeguarding", "number": 2, "open": 1, "shown": 0, "opened_at": "2026-11-23T13:18:20+00:00", "closed_at": null, "step": "who", "purpose": "answer"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(34,'{"sessions": {}, "activities": {}, "rounds": {"[\"safeguarding\", 2, \"answer\"]": [{"open": 1, "closed_at": null}, {"open": 0, "closed_at": "2026-11-23T13:20:20+00:00"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(35,'{"sessions": {}, "activities": {}, "rounds": {"[\"safeguarding\", 2, \"answer\"]": [{"shown": 0}, {"shown": 1}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(36,'{"sessions": {"[]": [{"step": "who"}, {"step": "clash"}]}, "activities": {}, "rounds": {"[\"safeguarding\", 3, \"answer\"]": [null, {"session": 1, "activity": "safeguarding", "number": 3, "open": 1, "shown": 0, "opened_at": "2026-11-23T13:20:20+00:00", "closed_at": null, "step": "clash", "purpose": "answer"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(37,'{"sessions": {}, "activities": {}, "rounds": {"[\"safeguarding\", 3, \"answer\"]": [{"open": 1, "closed_at": null}, {"open": 0, "closed_at": "2026-11-23T13:22:20+00:00"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(38,'{"sessions": {}, "activities": {}, "rounds": {"[\"safeguarding\", 3, \"answer\"]": [{"shown": 0}, {"shown": 1}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(39,'{"sessions": {"[]": [{"step": "clash"}, {"step": "oversee"}]}, "activities": {}, "rounds": {"[\"safeguarding\", 4, \"answer\"]": [null, {"session": 1, "activity": "safeguarding", "number": 4, "open": 1, "shown": 0, "opened_at": "2026-11-23T13:22:20+00:00", "closed_at": null, "step": "oversee", "purpose": "answer"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(40,'{"sessions": {}, "activities": {}, "rounds": {"[\"safeguarding\", 4, \"answer\"]": [{"open": 1, "closed_at": null}, {"open": 0, "closed_at": "2026-11-23T13:24:20+00:00"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(41,'{"sessions": {}, "activities": {}, "rounds": {"[\"safeguarding\", 4, \"answer\"]": [{"shown": 0}, {"shown": 1}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(42,'{"sessions": {"[]": [{"current": "safeguarding", "step": "oversee"}, {"current": "strategies", "step": ""}]}, "activities": {}, "rounds": {}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(43,'{"sessions": {}, "activities": {}, "rounds": {"[\"strategies\", 1, \"answer\"]": [null, {"session": 1, "activity": "strategies", "number": 1, "open": 1, "shown": 0, "opened_at": "2026-11-23T13:24:40+00:00", "closed_at": null, "step": "", "purpose": "answer"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(44,'{"sessions": {}, "activities": {}, "rounds": {"[\"strategies\", 1, \"answer\"]": [{"open": 1, "closed_at": null}, {"open": 0, "closed_at": "2026-11-23T13:26:40+00:00"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(45,'{"sessions": {}, "activities": {}, "rounds": {"[\"strategies\", 1, \"answer\"]": [{"shown": 0}, {"shown": 1}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(46,'{"sessions": {"[]": [{"current": "strategies"}, {"current": "project"}]}, "activities": {}, "rounds": {}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(47,'{"sessions": {"[]": [{"current": "project"}, {"current": "the_case"}]}, "activities": {}, "rounds": {}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(48,'{"sessions": {"[]": [{"current": "the_case", "step": ""}, {"current": "incidents", "step": "tell"}]}, "activities": {}, "rounds": {}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(49,'{"sessions": {}, "activities": {}, "rounds": {"[\"incidents\", 1, \"answer\"]": [null, {"session": 1, "activity": "incidents", "number": 1, "open": 1, "shown": 1, "opened_at": "2026-11-23T13:27:40+00:00", "closed_at": null, "step": "tell", "purpose": "answer"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(50,'{"sessions": {}, "activities": {}, "rounds": {"[\"incidents\", 1, \"answer\"]": [{"open": 1, "closed_at": null}, {"open": 0, "closed_at": "2026-11-23T13:29:40+00:00"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(52,'{"sessions": {"[]": [{"step": "tell"}, {"step": "dots"}]}, "activities": {}, "rounds": {"[\"incidents\", 2, \"answer\"]": [null, {"session": 1, "activity": "incidents", "number": 2, "open": 1, "shown": 0, "opened_at": "2026-11-23T13:29:40+00:00", "closed_at": null, "step": "dots", "purpose": "answer"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(53,'{"sessions": {}, "activities": {}, "rounds": {"[\"incidents\", 2, \"answer\"]": [{"open": 1, "closed_at": null}, {"open": 0, "closed_at": "2026-11-23T13:31:40+00:00"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(54,'{"sessions": {}, "activities": {}, "rounds": {"[\"incidents\", 2, \"answer\"]": [{"shown": 0}, {"shown": 1}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(55,'{"sessions": {"[]": [{"current": "incidents", "step": "dots"}, {"current": "canvas", "step": "fill"}]}, "activities": {}, "rounds": {}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(56,'{"sessions": {}, "activities": {}, "rounds": {"[\"canvas\", 1, \"answer\"]": [null, {"session": 1, "activity": "canvas", "number": 1, "open": 1, "shown": 1, "opened_at": "2026-11-23T13:32:00+00:00", "closed_at": null, "step": "fill", "purpose": "answer"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(57,'{"sessions": {}, "activities": {}, "rounds": {"[\"canvas\", 1, \"answer\"]": [{"open": 1, "closed_at": null}, {"open": 0, "closed_at": "2026-11-23T13:34:00+00:00"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(59,'{"sessions": {"[]": [{"step": "fill"}, {"step": "look"}]}, "activities": {}, "rounds": {"[\"canvas\", 2, \"answer\"]": [null, {"session": 1, "activity": "canvas", "number": 2, "open": 1, "shown": 0, "opened_at": "2026-11-23T13:34:00+00:00", "closed_at": null, "step": "look", "purpose": "answer"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(60,'{"sessions": {}, "activities": {}, "rounds": {"[\"canvas\", 2, \"answer\"]": [{"open": 1, "closed_at": null}, {"open": 0, "closed_at": "2026-11-23T13:36:00+00:00"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(61,'{"sessions": {}, "activities": {}, "rounds": {"[\"canvas\", 2, \"answer\"]": [{"shown": 0}, {"shown": 1}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(62,'{"sessions": {"[]": [{"current": "canvas", "step": "look", "timer_ends": null}, {"current": "break", "step": "", "timer_ends": "2026-11-23T13:46:20.000+00:00"}]}, "activities": {}, "rounds": {}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(63,'{"sessions": {"[]": [{"current": "break", "step": "", "timer_ends": "2026-11-23T13:46:20.000+00:00"}, {"current": "actions", "step": "agree", "timer_ends": null}]}, "activities": {}, "rounds": {}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(64,'{"sessions": {}, "activities": {}, "rounds": {"[\"actions\", 1, \"answer\"]": [null, {"session": 1, "activity": "actions", "number": 1, "open": 1, "shown": 1, "opened_at": "2026-11-23T13:36:40+00:00", "closed_at": null, "step": "agree", "purpose": "answer"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(65,'{"sessions": {}, "activities": {}, "rounds": {"[\"actions\", 1, \"answer\"]": [{"open": 1, "closed_at": null}, {"open": 0, "closed_at": "2026-11-23T13:38:40+00:00"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(67,'{"sessions": {"[]": [{"current": "actions", "step": "agree"}, {"current": "check_out", "step": ""}]}, "activities": {}, "rounds": {}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(68,'{"sessions": {}, "activities": {}, "rounds": {"[\"check_out\", 1, \"answer\"]": [null, {"session": 1, "activity": "check_out", "number": 1, "open": 1, "shown": 1, "opened_at": "2026-11-23T13:39:00+00:00", "closed_at": null, "step": "", "purpose": "answer"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(69,'{"sessions": {}, "activities": {}, "rounds": {"[\"check_out\", 1, \"answer\"]": [{"open": 1, "closed_at": null}, {"open": 0, "closed_at": "2026-11-23T13:41:00+00:00"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(71,'{"sessions": {"[]": [{"current": "check_out"}, {"current": "p1"}]}, "activities": {}, "rounds": {}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(72,'{"sessions": {}, "activities": {"[\"p1\"]": [{"results": "live"}, {"results": "reveal"}]}, "rounds": {}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(73,'{"sessions": {}, "activities": {}, "rounds": {"[\"p1\", 3, \"answer\"]": [null, {"session": 1, "activity": "p1", "number": 3, "open": 1, "shown": 0, "opened_at": "2026-11-23T13:41:00+00:00", "closed_at": null, "step": "", "purpose": "answer"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(74,'{"sessions": {}, "activities": {}, "rounds": {"[\"p1\", 3, \"answer\"]": [{"open": 1, "closed_at": null}, {"open": 0, "closed_at": "2026-11-23T13:41:00+00:00"}], "[\"p1\", 3, \"guess\"]": [null, {"session": 1, "activity": "p1", "number": 3, "open": 1, "shown": 0, "opened_at": "2026-11-23T13:41:00+00:00", "closed_at": null, "step": "", "purpose": "guess"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(75,'{"sessions": {}, "activities": {}, "rounds": {"[\"p1\", 3, \"answer\"]": [{"shown": 0}, {"shown": 1}], "[\"p1\", 3, \"guess\"]": [{"open": 1, "closed_at": null}, {"open": 0, "closed_at": "2026-11-23T13:41:00+00:00"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(76,'{"sessions": {}, "activities": {}, "rounds": {}, "takeaways": {"[\"p1\"]": [null, {"session": 1, "activity": "p1", "sentence": "We luisteren eerst.", "at": "2026-11-23T13:41:00+00:00"}]}}',0);
INSERT INTO "undo_log" VALUES(77,'{"sessions": {"[]": [{"current": "p1"}, {"current": "q01"}]}, "activities": {}, "rounds": {}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(78,'{"sessions": {}, "activities": {}, "rounds": {"[\"q01\", 1, \"answer\"]": [{"open": 0, "closed_at": "2026-11-23T13:05:00+00:00"}, {"open": 1, "closed_at": null}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(80,'{"sessions": {}, "activities": {}, "rounds": {"[\"q01\", 1, \"answer\"]": [{"open": 1, "closed_at": null}, {"open": 0, "closed_at": "2026-11-23T13:41:00+00:00"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(82,'{"sessions": {}, "activities": {"[\"check_out\"]": [{"skipped": 0}, {"skipped": 1}]}, "rounds": {}, "takeaways": {}}',1);
INSERT INTO "undo_log" VALUES(84,'{"sessions": {"[]": [{"case": null}, {"case": 1}]}, "activities": {}, "rounds": {}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(85,'{"sessions": {"[]": [{"timer_ends": null}, {"timer_ends": "2026-11-23T13:46:00.000+00:00"}]}, "activities": {}, "rounds": {}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(86,'{"sessions": {"[]": [{"status": "running", "ended_at": null, "timer_ends": "2026-11-23T13:46:00.000+00:00"}, {"status": "ended", "ended_at": "2026-11-23T13:41:00+00:00", "timer_ends": null}]}, "activities": {}, "rounds": {}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(87,'{"sessions": {}, "activities": {"[\"q01\"]": [{"skipped": 0}, {"skipped": 1}], "[\"break\"]": [{"skipped": 0}, {"skipped": 1}]}, "rounds": {}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(88,'{"sessions": {}, "activities": {"[\"break\"]": [{"skipped": 1}, {"skipped": 0}]}, "rounds": {}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(89,'{"sessions": {}, "activities": {"[\"p6\"]": [{"position": 1}, {"position": 0}], "[\"p1\"]": [{"position": 0}, {"position": 1}]}, "rounds": {}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(90,'{"sessions": {}, "activities": {"[\"p1\"]": [{"position": 1}, {"position": 0}], "[\"p6\"]": [{"position": 0}, {"position": 1}]}, "rounds": {}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(91,'{"sessions": {}, "activities": {"[\"p6\"]": [{"position": 1}, {"position": 0}], "[\"p1\"]": [{"position": 0}, {"position": 1}]}, "rounds": {}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(92,'{"sessions": {"[]": [{"status": "lobby", "current": null}, {"status": "running", "current": "p6"}]}, "activities": {}, "rounds": {}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(93,'{"sessions": {"[]": [{"timer_ends": null}, {"timer_ends": "2026-12-23T13:05:00.000+00:00"}]}, "activities": {}, "rounds": {}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(94,'{"sessions": {}, "activities": {"[\"p6\"]": [{"results": "live"}, {"results": "reveal"}]}, "rounds": {}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(95,'{"sessions": {}, "activities": {}, "rounds": {"[\"p6\", 1, \"answer\"]": [null, {"session": 4, "activity": "p6", "number": 1, "open": 1, "shown": 0, "opened_at": "2026-12-23T13:02:20+00:00", "closed_at": null, "step": "", "purpose": "answer"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(96,'{"sessions": {}, "activities": {}, "rounds": {"[\"p6\", 1, \"answer\"]": [{"open": 1, "closed_at": null}, {"open": 0, "closed_at": "2026-12-23T13:04:20+00:00"}], "[\"p6\", 1, \"guess\"]": [null, {"session": 4, "activity": "p6", "number": 1, "open": 1, "shown": 0, "opened_at": "2026-12-23T13:04:20+00:00", "closed_at": null, "step": "", "purpose": "guess"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(97,'{"sessions": {}, "activities": {}, "rounds": {"[\"p6\", 1, \"guess\"]": [{"open": 1, "closed_at": null}, {"open": 0, "closed_at": "2026-12-23T13:06:40+00:00"}]}, "takeaways": {}}',1);
INSERT INTO "undo_log" VALUES(99,'{"sessions": {}, "activities": {}, "rounds": {"[\"p6\", 1, \"answer\"]": [{"shown": 0}, {"shown": 1}], "[\"p6\", 1, \"guess\"]": [{"open": 1, "closed_at": null}, {"open": 0, "closed_at": "2026-12-23T13:07:20+00:00"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(100,'{"sessions": {}, "activities": {}, "rounds": {"[\"p6\", 2, \"answer\"]": [null, {"session": 4, "activity": "p6", "number": 2, "open": 1, "shown": 0, "opened_at": "2026-12-23T13:07:40+00:00", "closed_at": null, "step": "", "purpose": "answer"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(101,'{"sessions": {}, "activities": {}, "rounds": {"[\"p6\", 2, \"answer\"]": [{"open": 1, "closed_at": null}, {"open": 0, "closed_at": "2026-12-23T13:09:40+00:00"}], "[\"p6\", 2, \"guess\"]": [null, {"session": 4, "activity": "p6", "number": 2, "open": 1, "shown": 0, "opened_at": "2026-12-23T13:09:40+00:00", "closed_at": null, "step": "", "purpose": "guess"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(102,'{"sessions": {}, "activities": {}, "rounds": {"[\"p6\", 2, \"answer\"]": [{"shown": 0}, {"shown": 1}], "[\"p6\", 2, \"guess\"]": [{"open": 1, "closed_at": null}, {"open": 0, "closed_at": "2026-12-23T13:12:00+00:00"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(103,'{"sessions": {}, "activities": {}, "rounds": {"[\"p6\", 2, \"answer\"]": [{"shown": 1}, {"shown": 0}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(104,'{"sessions": {}, "activities": {}, "rounds": {"[\"p6\", 2, \"answer\"]": [{"shown": 0}, {"shown": 1}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(105,'{"sessions": {"[]": [{"timer_ends": "2026-12-23T13:05:00.000+00:00", "stop": ""}, {"timer_ends": "2026-12-23T13:13:20.000+00:00", "stop": "look"}]}, "activities": {}, "rounds": {}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(106,'{"sessions": {"[]": [{"approval": 1}, {"approval": 0}]}, "activities": {}, "rounds": {}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(107,'{"sessions": {"[]": [{"current": "p6", "timer_ends": "2026-12-23T13:13:20.000+00:00", "stop": "look"}, {"current": "p1", "timer_ends": null, "stop": ""}]}, "activities": {}, "rounds": {}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(108,'{"sessions": {}, "activities": {"[\"p1\"]": [{"results": "live"}, {"results": "reveal"}]}, "rounds": {}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(109,'{"sessions": {}, "activities": {}, "rounds": {"[\"p1\", 1, \"answer\"]": [null, {"session": 4, "activity": "p1", "number": 1, "open": 1, "shown": 0, "opened_at": "2026-12-23T13:14:20+00:00", "closed_at": null, "step": "", "purpose": "answer"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(110,'{"sessions": {}, "activities": {}, "rounds": {"[\"p1\", 1, \"answer\"]": [{"open": 1, "closed_at": null}, {"open": 0, "closed_at": "2026-12-23T13:15:40+00:00"}], "[\"p1\", 1, \"guess\"]": [null, {"session": 4, "activity": "p1", "number": 1, "open": 1, "shown": 0, "opened_at": "2026-12-23T13:15:40+00:00", "closed_at": null, "step": "", "purpose": "guess"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(111,'{"sessions": {"[]": [{"talk": 0}, {"talk": 1}]}, "activities": {}, "rounds": {"[\"p1\", 1, \"guess\"]": [{"open": 1, "closed_at": null}, {"open": 0, "closed_at": "2026-12-23T13:17:00+00:00"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(112,'{"sessions": {"[]": [{"talk": 1}, {"talk": 0}]}, "activities": {}, "rounds": {}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(113,'{"sessions": {"[]": [{"status": "running", "ended_at": null}, {"status": "ended", "ended_at": "2026-12-23T13:17:40+00:00"}]}, "activities": {}, "rounds": {}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(114,'{"sessions": {}, "activities": {"[\"p6\"]": [{"results": "live"}, {"results": "reveal"}]}, "rounds": {}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(115,'{"sessions": {}, "activities": {"[\"p1\"]": [{"results": "live"}, {"results": "reveal"}]}, "rounds": {}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(116,'{"sessions": {"[]": [{"status": "lobby", "current": null}, {"status": "running", "current": "p6"}]}, "activities": {}, "rounds": {"[\"p6\", 1, \"answer\"]": [null, {"session": 5, "activity": "p6", "number": 1, "open": 1, "shown": 0, "opened_at": "2026-12-23T13:18:20+00:00", "closed_at": null, "step": "", "purpose": "answer"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(117,'{"sessions": {}, "activities": {}, "rounds": {"[\"p6\", 1, \"answer\"]": [{"open": 1, "closed_at": null}, {"open": 0, "closed_at": "2026-12-23T13:18:40+00:00"}], "[\"p6\", 1, \"guess\"]": [null, {"session": 5, "activity": "p6", "number": 1, "open": 1, "shown": 0, "opened_at": "2026-12-23T13:18:40+00:00", "closed_at": null, "step": "", "purpose": "guess"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(118,'{"sessions": {}, "activities": {}, "rounds": {"[\"p6\", 1, \"guess\"]": [{"open": 1, "closed_at": null}, {"open": 0, "closed_at": "2026-12-23T13:19:00+00:00"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(119,'{"sessions": {}, "activities": {"[\"q01\"]": [{"skipped": 0}, {"skipped": 1}], "[\"break\"]": [{"skipped": 0}, {"skipped": 1}]}, "rounds": {}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(120,'{"sessions": {"[]": [{"status": "running", "current": "p6"}, {"status": "lobby", "current": null}]}, "activities": {}, "rounds": {}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(121,'{"sessions": {"[]": [{"status": "lobby", "current": null}, {"status": "running", "current": "p1"}]}, "activities": {}, "rounds": {"[\"p1\", 1, \"answer\"]": [null, {"session": 5, "activity": "p1", "number": 1, "open": 1, "shown": 0, "opened_at": "2026-12-23T13:20:20+00:00", "closed_at": null, "step": "", "purpose": "answer"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(122,'{"sessions": {}, "activities": {}, "rounds": {"[\"p1\", 1, \"answer\"]": [{"open": 1, "closed_at": null}, {"open": 0, "closed_at": "2026-12-23T13:20:40+00:00"}], "[\"p1\", 1, \"guess\"]": [null, {"session": 5, "activity": "p1", "number": 1, "open": 1, "shown": 0, "opened_at": "2026-12-23T13:20:40+00:00", "closed_at": null, "step": "", "purpose": "guess"}]}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(123,'{"sessions": {}, "activities": {"[\"q01\"]": [{"skipped": 1}, {"skipped": 0}]}, "rounds": {}, "takeaways": {}}',0);
INSERT INTO "undo_log" VALUES(124,'{"sessions": {"[]": [{"status": "lobby", "current": null}, {"status": "running", "current": "p1"}]}, "activities": {}, "rounds": {"[\"p1\", 1, \"answer\"]": [null, {"session": 6, "activity": "p1", "number": 1, "open": 1, "shown": 1, "opened_at": "2026-11-23T13:00:00+00:00", "closed_at": null, "step": "", "purpose": "answer", "unlinked": 0}]}, "takeaways": {}, "exclusions": {}}',0);
INSERT INTO "undo_log" VALUES(125,'{"sessions": {}, "activities": {}, "rounds": {"[\"p1\", 1, \"answer\"]": [{"open": 1, "closed_at": null}, {"open": 0, "closed_at": "2026-11-23T13:00:00+00:00"}]}, "takeaways": {}, "exclusions": {}}',0);
INSERT INTO "undo_log" VALUES(127,'{"sessions": {}, "activities": {}, "rounds": {"[\"p1\", 2, \"answer\"]": [null, {"session": 6, "activity": "p1", "number": 2, "open": 1, "shown": 1, "opened_at": "2026-11-23T13:00:00+00:00", "closed_at": null, "step": "", "purpose": "answer", "unlinked": 0}]}, "takeaways": {}, "exclusions": {}}',0);
INSERT INTO "undo_log" VALUES(128,'{"sessions": {}, "activities": {}, "rounds": {"[\"p1\", 2, \"answer\"]": [{"open": 1, "closed_at": null}, {"open": 0, "closed_at": "2026-11-23T13:00:00+00:00"}]}, "takeaways": {}, "exclusions": {}}',0);
INSERT INTO "undo_log" VALUES(130,'{"sessions": {"[]": [{"status": "running", "ended_at": null}, {"status": "ended", "ended_at": "2026-11-23T13:00:00+00:00"}]}, "activities": {}, "rounds": {}, "takeaways": {}, "exclusions": {}}',0);
CREATE TABLE unlinked_sessions (
        session INTEGER PRIMARY KEY REFERENCES sessions (id) ON DELETE CASCADE,
        people INTEGER NOT NULL,
        devices INTEGER NOT NULL,
        excluded INTEGER NOT NULL,
        last_entry INTEGER NOT NULL,
        at TEXT NOT NULL
    ) STRICT;
INSERT INTO "unlinked_sessions" VALUES(6,4,4,0,130,'2026-11-23T13:00:00+00:00');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX answer_log_by_session ON answer_log (session);
CREATE INDEX stage_log_by_session ON stage_log (session);
CREATE INDEX sessions_by_case ON sessions ("case");
CREATE INDEX activities_by_case ON activities ("case");
CREATE INDEX batches_by_session ON batches (session);
CREATE INDEX participants_by_batch ON participants (batch);
CREATE UNIQUE INDEX one_open_round_per_session ON rounds (session) WHERE open = 1;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('sessions',6);
INSERT INTO "sqlite_sequence" VALUES('participants',24);
INSERT INTO "sqlite_sequence" VALUES('batches',1);
INSERT INTO "sqlite_sequence" VALUES('cases',1);
INSERT INTO "sqlite_sequence" VALUES('programmes',1);
INSERT INTO "sqlite_sequence" VALUES('share_links',1);
INSERT INTO "sqlite_sequence" VALUES('imported_sessions',2);
INSERT INTO "sqlite_sequence" VALUES('accounts',1);
INSERT INTO "sqlite_sequence" VALUES('audit_log',1);
COMMIT;
