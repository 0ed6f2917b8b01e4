namespace Corpus.Segmentation;

/// <summary>Tells words that begin a sentence from names.</summary>
internal static class Starters
{
    /// <summary>Whether what comes next begins with a word that has its capital of the sentence. O(1).</summary>
    public static bool Begins(in TokenView view, SentenceBeginning next, LanguageRules rules)
    {
        if (next.Kind != BeginningKind.Capital)
            return false;
        var word = view[next.Word];
        if (!rules.Sentences.Starters.Contains(word))
            return false;

        // De Wit is a name, De man is not.
        return !(rules.Sentences.Particles.Contains(word) && SentenceBeginningReader.IsCapital(view, next.Word + 1));
    }
}
