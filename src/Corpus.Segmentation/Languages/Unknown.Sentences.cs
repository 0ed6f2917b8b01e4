namespace Corpus.Segmentation;

/// <content>Sentences.</content>
internal static partial class Unknown
{
    /// <summary>What the splitter of sentences uses: all that it knows of Dutch and English, but for the verbs, whose order is English.</summary>
    public static readonly SentenceLists Sentences = new()
    {
        Starters = Dutch.Sentences.Starters.And(English.Sentences.Starters),
        Particles = Dutch.Sentences.Particles.And(English.Sentences.Particles),
        VerbsWithHearer = English.Sentences.VerbsWithHearer,
        TimeWords = English.Sentences.TimeWords,
        ClauseSubjects = English.Sentences.ClauseSubjects,
        WordsBeforeNumber = Dutch.Sentences.WordsBeforeNumber.And(English.Sentences.WordsBeforeNumber),
        ExclaimedNames = Dutch.Sentences.ExclaimedNames.And(English.Sentences.ExclaimedNames),
        WordsWithoutVowel = Dutch.Sentences.WordsWithoutVowel.And(English.Sentences.WordsWithoutVowel),
    };
}
