namespace Corpus.Segmentation;

/// <content>Sentences.</content>
internal static partial class English
{
    /// <summary>What the splitter of sentences knows of English.</summary>
    public static readonly Lazy<SentenceLists> Sentences = new(() => new()
    {
        Starters = new WordSet(
            """
            the a an this that these those such each every either neither both all some any many most few several other another no none nobody nothing
            everyone everybody everything someone somebody something anyone
            i you he she it we they my your his her its our their there here
            and but or nor so yet for because although though while whereas if unless until when whenever since after before once as whether
            in on at by with without from to of into onto over under above below between among against during through throughout within outside
            about across along around behind beside beyond despite except like near off toward towards upon via per according
            what who whom whose which where why how
            now then later earlier meanwhile however moreover furthermore nevertheless still also instead thus therefore hence perhaps maybe indeed
            today yesterday tomorrow finally eventually soon again only even just never always often sometimes usually recently already
            not yes please let let's don't did do does is are was were has have had would can could should might must
            he's she's it's they're we're i'm you're there's that's what's who's it'll he'll she'll i'll we'll they'll i've we've they've i'd he'd she'd
            """),
        Particles = new WordSet("de la le van von der den du di della el al bin ibn st mac"),
        VerbsWithHearer = new WordSet("told tells asked asks warned warns urged answered called wrote"),
        TimeWords = new WordSet("monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december est edt cst cdt mst mdt pst pdt gmt bst cet cest utc"),
        ClauseSubjects = new WordSet("that the a an he she it they we you there this these those his her their its our my"),
        WordsBeforeNumber = new WordSet("no nos"),
        ExclaimedNames = new WordSet("yahoo"),
        WordsWithoutVowel = new WordSet("tv cd dvd pc sms gps pdf html http xml mp km cm mm kg mg ml mph kph shh hmm hm pst brr psst"),
    });
}
