PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO _sqlite_migrations VALUES(1,'workshop','m001_first_tables','2026-11-25 21:31:49.319138+00:00');
INSERT INTO _sqlite_migrations VALUES(2,'workshop','m002_steps','2026-11-25 21:31:49.325633+00:00');
CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
INSERT INTO settings VALUES('passcode','$argon2id$v=19$m=65536,t=3,p=4$L8+6/kcuuX+UdNyb/EiOqw$LdjjyIxarDy36LUCLcOZ7w6291tD4SUfFZD3JJ4AKFI');
CREATE TABLE rights (
        holder TEXT NOT NULL, scope TEXT NOT NULL, given_at TEXT NOT NULL, PRIMARY KEY (holder, scope)
    ) STRICT;
INSERT INTO rights VALUES('11e0ab674ef340ebba1488283e933c0ba54468fc2bd80abcf709102844130a3d','organiser','2026-11-23T13:00:00+00:00');
INSERT INTO rights VALUES('da957dc2c41706788d4690e47a370d75071295420562219fcf38f432898b2abb','session:1','2026-11-23T13:00:00+00:00');
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
    , step TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO sessions VALUES(1,'HDBE7K','Sturen en loslaten','Gemeente Voorbeeld','2026-11-23','nl','{"id": "paradoxes_and_questions", "title": {"nl": "Zes paradoxen en twaalf gespreksvragen", "en": "Six paradoxes and twelve discussion questions"}, "about": {"nl": "Samen kijken waar we staan in zes paradoxen van samenwerken, en daarover praten aan de hand van twaalf vragen in vier thema’s. Kies wat past bij de tijd die er is: alles samen duurt ongeveer drie uur.", "en": "Look together at where we stand in six paradoxes of working together, and talk about it with twelve questions in four themes. Choose what fits the time you have: all of it takes about three hours."}, "themes": [{"id": "paradoxes", "title": {"nl": "Paradoxen", "en": "Paradoxes"}}, {"id": "public_values", "title": {"nl": "Publieke waarden", "en": "Public values"}}, {"id": "force_field", "title": {"nl": "Krachtenveld", "en": "Force field"}}, {"id": "competencies", "title": {"nl": "Competenties", "en": "Competencies"}}, {"id": "interventions", "title": {"nl": "Interventies", "en": "Interventions"}}]}','["beleid", "uitvoering"]',1,'7930bad23ab9e2e686f4324e8112513655732e4145e11ca75395c49b839e305a','wuXrk3C-GifUMqBwguIX7Jkmgvfq-YDt-bbJZ56tIgA','ended','q01',12,21,'2026-11-23T13:00:00+00:00','2026-11-23T13:04:40+00:00','2027-11-23','');
INSERT INTO sessions VALUES(2,'NG22KK','Nog niet gehouden','Gemeente Voorbeeld','2026-11-23','nl','{"id": "paradoxes_and_questions", "title": {"nl": "Zes paradoxen en twaalf gespreksvragen", "en": "Six paradoxes and twelve discussion questions"}, "about": {"nl": "Samen kijken waar we staan in zes paradoxen van samenwerken, en daarover praten aan de hand van twaalf vragen in vier thema’s. Kies wat past bij de tijd die er is: alles samen duurt ongeveer drie uur.", "en": "Look together at where we stand in six paradoxes of working together, and talk about it with twelve questions in four themes. Choose what fits the time you have: all of it takes about three hours."}, "themes": [{"id": "paradoxes", "title": {"nl": "Paradoxen", "en": "Paradoxes"}}, {"id": "public_values", "title": {"nl": "Publieke waarden", "en": "Public values"}}, {"id": "force_field", "title": {"nl": "Krachtenveld", "en": "Force field"}}, {"id": "competencies", "title": {"nl": "Competenties", "en": "Competencies"}}, {"id": "interventions", "title": {"nl": "Interventies", "en": "Interventions"}}]}','["beleid", "uitvoering"]',1,'d360f9cc60e2efeea0136513f25779beab7d5ebe6f498e762907b59580e49ccc','3kKmPFVp5JtcQn1LD3RD__zfH79ZicJtm9xkieVFQPk','lobby',NULL,0,0,'2026-11-23T13:04:40+00:00',NULL,'2027-11-23','');
CREATE TABLE activities (
        session INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
        id TEXT NOT NULL,
        position INTEGER NOT NULL,
        kind TEXT NOT NULL,
        definition TEXT NOT NULL,
        results TEXT NOT NULL CHECK (results IN ('live', 'reveal')), skipped INTEGER NOT NULL DEFAULT 0 CHECK (skipped IN (0, 1)),
        PRIMARY KEY (session, id),
        UNIQUE (session, position)
    ) STRICT;
INSERT INTO activities VALUES(1,'p1',0,'paradox','{"id": "p1", "kind": "paradox", "theme": "paradoxes", "minutes": 10, "results": "live", "script": {"nl": "Lees beide kanten rustig voor. Vraag: waar sta jij in je werk van deze week, meer bij de politiek of meer bij de samenleving? Laat het daarna een minuut stil. Vraag bij het beeld eerst alleen: wat zie je?", "en": "Read both sides aloud, slowly. Ask: in your work of this week, where do you stand, closer to politics or closer to society? Then be silent for a minute. When the picture is there, first ask only: what do you see?"}, "left": {"nl": "wensen van de politiek", "en": "wishes of politics"}, "right": {"nl": "wensen van de samenleving", "en": "wishes of society"}}','live',0);
INSERT INTO activities VALUES(1,'q01',1,'question','{"id": "q01", "kind": "question", "theme": "public_values", "minutes": 10, "results": "live", "script": {"nl": "Vraag eerst wat mensen bij ‘regisseur’ voor zich zien. Geef dan twee minuten om te typen. Laat drie kaarten toelichten door wie dat wil.", "en": "First ask what people picture when they hear ‘director’. Then give two minutes to type. Let three cards be explained by whoever wants to."}, "note": "no verb in the source; could also sit under Krachtenveld", "text": {"nl": "verschuiving naar gemeente als regisseur?", "en": "a shift towards the municipality as director (of the process)?"}}','live',0);
INSERT INTO activities VALUES(2,'p1',0,'paradox','{"id": "p1", "kind": "paradox", "theme": "paradoxes", "minutes": 10, "results": "live", "script": {"nl": "Lees beide kanten rustig voor. Vraag: waar sta jij in je werk van deze week, meer bij de politiek of meer bij de samenleving? Laat het daarna een minuut stil. Vraag bij het beeld eerst alleen: wat zie je?", "en": "Read both sides aloud, slowly. Ask: in your work of this week, where do you stand, closer to politics or closer to society? Then be silent for a minute. When the picture is there, first ask only: what do you see?"}, "left": {"nl": "wensen van de politiek", "en": "wishes of politics"}, "right": {"nl": "wensen van de samenleving", "en": "wishes of society"}}','live',0);
INSERT INTO activities VALUES(2,'q01',1,'question','{"id": "q01", "kind": "question", "theme": "public_values", "minutes": 10, "results": "live", "script": {"nl": "Vraag eerst wat mensen bij ‘regisseur’ voor zich zien. Geef dan twee minuten om te typen. Laat drie kaarten toelichten door wie dat wil.", "en": "First ask what people picture when they hear ‘director’. Then give two minutes to type. Let three cards be explained by whoever wants to."}, "note": "no verb in the source; could also sit under Krachtenveld", "text": {"nl": "verschuiving naar gemeente als regisseur?", "en": "a shift towards the municipality as director (of the process)?"}}','live',0);
CREATE TABLE rounds (
        session INTEGER NOT NULL,
        activity TEXT NOT NULL,
        number INTEGER NOT NULL CHECK (number >= 1),
        open INTEGER NOT NULL CHECK (open IN (0, 1)),
        shown INTEGER NOT NULL CHECK (shown IN (0, 1)),
        opened_at TEXT NOT NULL,
        closed_at TEXT, step TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (session, activity, number),
        FOREIGN KEY (session, activity) REFERENCES activities (session, id) ON DELETE CASCADE
    ) STRICT;
INSERT INTO rounds VALUES(1,'p1',1,0,1,'2026-11-23T13:00:20+00:00','2026-11-23T13:02:20+00:00','');
INSERT INTO rounds VALUES(1,'p1',2,0,0,'2026-11-23T13:02:20+00:00','2026-11-23T13:02:20+00:00','');
INSERT INTO rounds VALUES(1,'q01',1,0,1,'2026-11-23T13:02:40+00:00','2026-11-23T13:04:40+00:00','');
CREATE TABLE participants (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        session INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
        holder TEXT NOT NULL,
        role TEXT,
        joined_at TEXT NOT NULL,
        UNIQUE (session, holder)
    ) STRICT;
INSERT INTO participants VALUES(1,1,'a7965b470bd59e9380301db76add32221f162ca645da588df43f52631cc3cabc',NULL,'2026-11-23T13:00:00+00:00');
INSERT INTO participants VALUES(2,1,'3f8ab37d0e2bc42728ac5102ed39d137313cb5e117da45fcd044fce4c45711cd','beleid','2026-11-23T13:00:00+00:00');
INSERT INTO participants VALUES(3,1,'687ba125e2413d18e7ed9168288e178b5099c39e14f563aa19aa3e0ac656ae17','uitvoering','2026-11-23T13:00:00+00:00');
INSERT INTO participants VALUES(4,1,'b9757e6fad10bde2a808081f5a5801430354dc5b55b35e3fc64a5a7d30342490',NULL,'2026-11-23T13:00:00+00:00');
INSERT INTO participants VALUES(5,1,'db439c40bfed840bc70dfe8a81a17728513c9b9b17a0aa701cb3019dd65177b9','beleid','2026-11-23T13:00:00+00:00');
CREATE TABLE answers (
        session INTEGER NOT NULL,
        activity TEXT NOT NULL,
        round INTEGER NOT NULL,
        participant INTEGER NOT NULL REFERENCES participants (id) ON DELETE CASCADE,
        value TEXT NOT NULL CHECK (json_valid(value)),
        saved_at TEXT NOT NULL,
        PRIMARY KEY (session, activity, round, participant),
        FOREIGN KEY (session, activity, round) REFERENCES rounds (session, activity, number) ON DELETE CASCADE
    ) STRICT;
INSERT INTO answers VALUES(1,'p1',1,1,'{"value": 10}','2026-11-23T13:02:00+00:00');
INSERT INTO answers VALUES(1,'p1',1,2,'{"value": 27}','2026-11-23T13:01:00+00:00');
INSERT INTO answers VALUES(1,'p1',1,3,'{"value": 44}','2026-11-23T13:01:20+00:00');
INSERT INTO answers VALUES(1,'p1',1,4,'{"value": 61}','2026-11-23T13:01:40+00:00');
INSERT INTO answers VALUES(1,'p1',1,5,'null','2026-11-23T13:02:00+00:00');
INSERT INTO answers VALUES(1,'p1',2,1,'{"value": 50}','2026-11-23T13:02:20+00:00');
INSERT INTO answers VALUES(1,'p1',2,2,'{"value": 51}','2026-11-23T13:02:20+00:00');
INSERT INTO answers VALUES(1,'p1',2,3,'{"value": 52}','2026-11-23T13:02:20+00:00');
INSERT INTO answers VALUES(1,'q01',1,1,'{"texts": [{"id": "a0", "text": "Samen beginnen"}]}','2026-11-23T13:03:00+00:00');
INSERT INTO answers VALUES(1,'q01',1,2,'{"texts": [{"id": "a1", "text": "Eerst luisteren"}]}','2026-11-23T13:03:20+00:00');
INSERT INTO answers VALUES(1,'q01',1,3,'{"texts": [{"id": "a2", "text": "=1+1"}]}','2026-11-23T13:03:40+00:00');
INSERT INTO answers VALUES(1,'q01',1,4,'{"texts": [{"id": "a3", "text": "Wie beslist er?"}]}','2026-11-23T13:04:00+00:00');
INSERT INTO answers VALUES(1,'q01',1,5,'null','2026-11-23T13:04:20+00:00');
CREATE TABLE answer_log (
        id INTEGER PRIMARY KEY,
        session INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
        activity TEXT NOT NULL,
        round INTEGER NOT NULL,
        participant INTEGER NOT NULL,
        value TEXT,
        at TEXT NOT NULL
    ) STRICT;
INSERT INTO answer_log VALUES(1,1,'p1',1,1,'{"value": 10}','2026-11-23T13:00:40+00:00');
INSERT INTO answer_log VALUES(2,1,'p1',1,2,'{"value": 27}','2026-11-23T13:01:00+00:00');
INSERT INTO answer_log VALUES(3,1,'p1',1,3,'{"value": 44}','2026-11-23T13:01:20+00:00');
INSERT INTO answer_log VALUES(4,1,'p1',1,4,'{"value": 61}','2026-11-23T13:01:40+00:00');
INSERT INTO answer_log VALUES(5,1,'p1',1,5,'null','2026-11-23T13:02:00+00:00');
INSERT INTO answer_log VALUES(6,1,'p1',1,1,'{"value": 10}','2026-11-23T13:02:00+00:00');
INSERT INTO answer_log VALUES(7,1,'p1',2,1,'{"value": 50}','2026-11-23T13:02:20+00:00');
INSERT INTO answer_log VALUES(8,1,'p1',2,2,'{"value": 51}','2026-11-23T13:02:20+00:00');
INSERT INTO answer_log VALUES(9,1,'p1',2,3,'{"value": 52}','2026-11-23T13:02:20+00:00');
INSERT INTO answer_log VALUES(10,1,'q01',1,1,'{"texts": [{"id": "a0", "text": "Samen beginnen"}]}','2026-11-23T13:03:00+00:00');
INSERT INTO answer_log VALUES(11,1,'q01',1,2,'{"texts": [{"id": "a1", "text": "Eerst luisteren"}]}','2026-11-23T13:03:20+00:00');
INSERT INTO answer_log VALUES(12,1,'q01',1,3,'{"texts": [{"id": "a2", "text": "=1+1"}]}','2026-11-23T13:03:40+00:00');
INSERT INTO answer_log VALUES(13,1,'q01',1,4,'{"texts": [{"id": "a3", "text": "Wie beslist er?"}]}','2026-11-23T13:04:00+00:00');
INSERT INTO answer_log VALUES(14,1,'q01',1,5,'null','2026-11-23T13:04:20+00:00');
CREATE TABLE stage_log (
        id INTEGER PRIMARY KEY,
        session INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
        action TEXT NOT NULL,
        detail TEXT NOT NULL,
        at TEXT NOT NULL
    ) STRICT;
INSERT INTO stage_log VALUES(1,1,'go_to','p1','2026-11-23T13:00:20+00:00');
INSERT INTO stage_log VALUES(2,1,'open','p1 1','2026-11-23T13:00:20+00:00');
INSERT INTO stage_log VALUES(3,1,'close','p1 1','2026-11-23T13:02:20+00:00');
INSERT INTO stage_log VALUES(4,1,'reveal','p1 1','2026-11-23T13:02:20+00:00');
INSERT INTO stage_log VALUES(5,1,'open','p1 2','2026-11-23T13:02:20+00:00');
INSERT INTO stage_log VALUES(6,1,'close','p1 2','2026-11-23T13:02:20+00:00');
INSERT INTO stage_log VALUES(7,1,'hide','p1 2','2026-11-23T13:02:20+00:00');
INSERT INTO stage_log VALUES(8,1,'go_to','q01','2026-11-23T13:02:40+00:00');
INSERT INTO stage_log VALUES(9,1,'open','q01 1','2026-11-23T13:02:40+00:00');
INSERT INTO stage_log VALUES(10,1,'close','q01 1','2026-11-23T13:04:40+00:00');
INSERT INTO stage_log VALUES(11,1,'reveal','q01 1','2026-11-23T13:04:40+00:00');
INSERT INTO stage_log VALUES(12,1,'end','','2026-11-23T13:04:40+00:00');
CREATE TABLE decisions (
        session INTEGER NOT NULL,
        activity TEXT NOT NULL,
        round INTEGER NOT NULL,
        participant INTEGER NOT NULL REFERENCES participants (id) ON DELETE CASCADE,
        item TEXT NOT NULL,
        text TEXT NOT NULL,
        approved INTEGER NOT NULL CHECK (approved IN (0, 1)),
        at TEXT NOT NULL,
        PRIMARY KEY (session, activity, round, participant, item)
    ) STRICT;
INSERT INTO decisions VALUES(1,'q01',1,1,'a0','Samen beginnen',1,'2026-11-23T13:04:20+00:00');
INSERT INTO decisions VALUES(1,'q01',1,2,'a1','Eerst luisteren',1,'2026-11-23T13:04:20+00:00');
INSERT INTO decisions VALUES(1,'q01',1,3,'a2','=1+1',1,'2026-11-23T13:04:20+00:00');
INSERT INTO decisions VALUES(1,'q01',1,4,'a3','Wie beslist er?',0,'2026-11-23T13:04:20+00:00');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('sessions',2);
INSERT INTO sqlite_sequence VALUES('participants',5);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE UNIQUE INDEX one_open_round_per_session ON rounds (session) WHERE open = 1;
CREATE INDEX answer_log_by_session ON answer_log (session);
CREATE INDEX stage_log_by_session ON stage_log (session);
COMMIT;
