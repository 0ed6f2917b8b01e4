namespace Corpus.Segmentation;

/// <content>Sentences.</content>
internal static partial class Unknown
{
    /// <summary>What the splitter of sentences uses: all that it knows of Dutch and English, but for the verbs, whose order is English.</summary>
    public static readonly Lazy<SentenceLists> Sentences = new(() => new()
    {
        Starters = Dutch.Sentences.Value.Starters.And(English.Sentences.Value.Starters),
        Particles = Dutch.Sentences.Value.Particles.And(English.Sentences.Value.Particles),
        VerbsWithHearer = English.Sentences.Value.VerbsWithHearer,
        TimeWords = English.Sentences.Value.TimeWords,
        ClauseSubjects = English.Sentences.Value.ClauseSubjects,
        WordsBeforeNumber = Dutch.Sentences.Value.WordsBeforeNumber.And(English.Sentences.Value.WordsBeforeNumber),
        ExclaimedNames = Dutch.Sentences.Value.ExclaimedNames.And(English.Sentences.Value.ExclaimedNames),
        WordsWithoutVowel = Dutch.Sentences.Value.WordsWithoutVowel.And(English.Sentences.Value.WordsWithoutVowel),
    });
}
