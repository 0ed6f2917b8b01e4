namespace Corpus.Segmentation;

/// <content>Quotations.</content>
internal static partial class English
{
    /// <summary>How English news attributes words: general vocabulary of both sides of the ocean.</summary>
    public static readonly Lazy<QuotationRules> Quotations = new(() => new(FillQuotations, MaleNames, FemaleNames)
    {
        HasSubjectFirst = true,
        FemaleEndings = ["a", "ette", "elle", "ine", "lyn"],
        RoleEndings = ["er", "or", "ist", "man", "woman", "ess", "ian", "ant", "eer"],
    });

    private static void FillQuotations(Lexicon words)
    {
        words.Add(WordClass.Speech, PresentSpeech);
        words.Add(WordClass.Speech, PastSpeech);
        words.Add(WordClass.Naming, """
            calls call called describes described describe labels labelled labeled dubs dubbed brands branded terms termed praises praised
            praise hails hailed slams slammed sees see saw speaks spoke speak wished wishes wish finds found considers considered
            denounces denounced characterises characterised characterized likens likened compares compared promises promised demanded
            demands accuses accused says said thinks thought put refers referred lauded condemned blamed blames thanked thanks credited credits criticised criticized
            criticises criticizes mocked mocks welcomed welcomes dismissed dismisses attacked attacks defended defends rejected rejects pronounced
            accepted accepts decried decries blasted blasts deplored deplores lamented laments felt feels
            """);
        words.Add(WordClass.Source, "according per");
        words.Add(WordClass.Auxiliary, "had has have was is wants wanted would");
        words.Add(WordClass.Modal, "wants wanted would");
        words.Add(WordClass.Self, "i my me");
        words.Add(WordClass.Loose, "puts put goes went runs ran adds add reads begins begin began posts posted calls call called sums summed counters ruled pointed");
        words.Add(WordClass.Participle, "said told asked written announced declared explained argued warned admitted added");
        words.Add(WordClass.Pronoun | WordClass.Male, "he him");
        words.Add(WordClass.Pronoun | WordClass.Female, "she her");
        words.Add(WordClass.Pronoun, "they them");
        words.Add(WordClass.Impersonal, "it there this that which");
        words.Add(WordClass.Narrator, "i we you one everyone everybody nobody somebody someone anyone others some who");
        words.Add(WordClass.Determiner, "the a an this that these those one two three each every another some any no both several");
        words.Add(WordClass.Indefinite, "they them a an one two three another some any no several each every");
        words.Add(WordClass.Possessive, "his her its their my our your whose");
        words.Add(WordClass.Title, """
            dr. dr prof. prof rev. rev revd reverend capt. capt captain col. col gen lt sgt cpl cmdr maj adm insp supt det const pc dc ds di wpc pte pvt. gen. lt. sgt. maj. cmdr. adm. sen. rep. gov. hon. hon rt. rt pres. judge justice supt. det. insp. const. cpl.
            """);
        words.Add(WordClass.Title | WordClass.Male, "mr. mr sir lord fr. fr father brother king prince baron count duke");
        words.Add(WordClass.Title | WordClass.Female, "mrs. mrs ms. ms miss lady dame madam sister queen princess baroness countess duchess");
        words.Add(WordClass.Particle, "van de den der du la le von zu of al el bin ibn av af di da del dos y e st. st o' ter ten te tot 't mac mc");
        words.Add(WordClass.Preposition, """
            of for with at on in out over by to from against under between after until without as about into through during behind beside
            near since within upon around along across before towards per than like off
            """);
        words.Add(WordClass.Locative, "in at near from into around along across through outside inside off towards");
        words.Add(WordClass.Conjunction, "that whether if how why because");
        words.Add(WordClass.Function, """
            however meanwhile moreover therefore instead besides perhaps maybe indeed unlike despite given once since unless today yesterday
            tomorrow earlier later finally first next last soon asked all most many few such
            and but or nor so yet for although though while when where which who whom what whose as if than then there here not never ever
            is are was were be been being do does did will would shall should can could may might must has have had very too also only even
            just still now again nothing something everything yes no well
            """);
        words.Add(WordClass.Adverb, """
            always often usually sometimes never also then later yesterday today recently still again once now simply only monday tuesday wednesday thursday friday saturday sunday
            quietly loudly drily dryly laughing finally afterwards earlier even just bluntly flatly publicly privately repeatedly
            """);
        words.Add(WordClass.Role, PersonalRoles);
        words.Add(WordClass.Role | WordClass.Female, """
            spokeswoman chairwoman businesswoman congresswoman councilwoman policewoman landlady actress waitress mother daughter sister wife
            widow grandmother woman aunt queen princess headmistress heroine hostess girl firewoman duchess nun barmaid
            """);
        words.Add(WordClass.Role | WordClass.Male, """
            spokesman chairman businessman congressman councilman policeman landlord actor father son brother husband grandfather man uncle king
            prince headmaster fireman boy monk barman fisherman ferryman
            """);
        words.Add(WordClass.Work, """
            novel book film movie record series song album ship boat ferry vessel yacht trawler frigate tug painting exhibition play show musical opera
            exercise operation plan project programme program column newspaper paper magazine report study article poem collection story comic
            game podcast documentary campaign café restaurant team society group festival prize brand app symphony single website act bill
            statue sculpture paintings ships boats horse dog cat
            """);
        words.Add(WordClass.Sign, """
            saying reading stating proclaiming slogan sign banner placard motto text inscription caption headline poster sticker note message question answer words line
            refrain chant graffiti tweet label t-shirt sentence shout cry flag
            """);
        words.Add(WordClass.Word, "word words term expression phrase so-called nickname translate spell spelled spelt pronounced");
        words.Add(WordClass.Organisation, """
            racing sporting fc united city club real university institute saint st. bank party hospital museum college school society royal
            new old great little north south east west mount lake port fort hotel
            """);
        words.Add(WordClass.Clitic, "s t n m re ve ll d tis twas em til cause cos bout round neath o 'n 'em 'tis 'twas 'til 'cause 'cos 'bout");
        words.Add(WordClass.Copula, "is was are were runs goes ran went");
        words.Add(WordClass.Called, "called named entitled titled dubbed christened name title nicknamed known");
    }

    private const string PresentSpeech = """
        says say tells tell asks ask answers answer replies reply responds respond states state claims claim argues argue insists insist
        warns warn explains explain admits admit adds add notes note observes observe remarks remark recalls recall reports report announces
        announce declares declare stresses stress emphasises emphasizes maintains maintain believes believe thinks think fears fear hopes hope
        jokes joke laughs laugh sighs sigh grumbles grumble complains complain snaps shouts shout cries cry calls whispers whisper
        mutters mutter murmurs groans grins smiles shrugs writes write reads concludes conclude suggests suggest promises promise predicts
        predict agrees agree concedes concede confirms confirm denies deny repeats repeat continues continue begins begin urges urge demands
        demand wonders wonder quips quip retorts counters protests pleads boasts confesses confess acknowledges tweets posts reckons guesses
        puts goes asserts contends remembers remember assures assure corrects correct tempers hisses sneers testifies testify swears swear
        vows vow interjects volunteers offers chimes exclaims exclaim whines moans proposes propose relates counsels instructs orders confides
        signals teases rejoins fumes rages marvels enthuses gushes beams nods intones drawls deadpans croaks stammers mumbles alleges cautions advises recommends clarifies elaborates muses reflects reminds sums
        """;

    private const string PastSpeech = """
        said told asked answered replied responded stated claimed argued insisted warned explained admitted added noted observed remarked
        recalled reported announced declared stressed emphasised emphasized maintained believed thought feared hoped joked laughed sighed
        grumbled complained snapped shouted cried called whispered muttered murmured groaned grinned smiled shrugged wrote concluded
        suggested promised predicted agreed conceded confirmed denied repeated continued began urged demanded wondered quipped retorted
        countered protested pleaded boasted confessed acknowledged tweeted posted reckoned guessed put went asserted contended alleged
        remembered assured corrected tempered swore vowed interjected volunteered offered chimed exclaimed whined moaned proposed related counselled
        counseled instructed ordered confided signalled signaled teased rejoined fumed raged marvelled marveled enthused gushed beamed nodded
        intoned drawled deadpanned croaked stammered stuttered mumbled heckled shot felt knew
        cautioned advised recommended clarified elaborated mused reflected reminded summed snarled barked hissed growled roared yelled
        screamed bellowed sobbed gasped chuckled giggled sneered scoffed testified ruled pointed
        """;

    private const string PersonalRoles = """
        prime vice acting former deputy mayor minister premier president chancellor governor secretary secretary-general senator congressman councillor alderman mp lawmaker
        leader chair chairman director manager boss head chief executive ceo founder owner spokesperson officer inspector detective
        sergeant constable commander captain colonel general major lieutenant admiral soldier pilot skipper mate sailor docker coxswain
        researcher scientist professor lecturer teacher headteacher principal dean curator historian archaeologist biologist ecologist
        geologist economist sociologist psychologist linguist engineer mechanic technician architect builder contractor designer developer
        analyst expert specialist doctor surgeon nurse pharmacist dentist vet coach trainer goalkeeper defender midfielder striker player
        rider runner swimmer referee umpire champion winner entrepreneur shopkeeper baker butcher publican barber hotelier farmer grower
        tenant fisherman writer author novelist poet film-maker actor singer musician composer conductor painter sculptor artist photographer
        resident neighbour neighbor villager passenger commuter tourist visitor witness victim suspect defendant driver customer volunteer
        activist delegate representative official worker employee clerk student pupil pensioner priest bishop vicar rabbi imam pope
        journalist reporter editor publisher columnist presenter miller guide organiser organizer librarian lawyer solicitor barrister
        attorney prosecutor judge magistrate speaker bailiff usher examiner landlady juror plaintiff claimant coroner
        counsel sheriff marshal trooper firefighter paramedic lifeguard coastguard diver helmsman navigator purser steward
        stewardess trombonist drummer cellist pianist violinist guitarist bassist organist choreographer dancer singer-songwriter comedian
        critic reviewer translator cartoonist illustrator playwright botanist zoologist chemist physicist astronomer mathematician statistician
        philosopher theologian anthropologist criminologist climatologist meteorologist forecaster seismologist hydrologist oceanographer
        epidemiologist virologist psychiatrist therapist physiotherapist midwife carer caretaker janitor cleaner plumber electrician carpenter
        bricklayer joiner roofer welder shepherd beekeeper gamekeeper gardener groundsman winemaker brewer chef cook waiter bartender barista
        bookseller auctioneer broker banker investor trader accountant auditor consultant adviser advisor aide counsellor counselor negotiator
        mediator diplomat envoy ambassador consul treasurer trustee chaplain deacon nun curate guard forward center winger quarterback pitcher
        teammate counterpart rival opponent twin cousin uncle nephew niece distributor exhibitor co-owner co-founder co-author
        undertaker mortician widow widower retiree signatory colleague companion harbourmaster lighthouse keeper warden ranger agent landowner successor predecessor
        """;
}
