using Corpus.Segmentation;

namespace Corpus;

/// <summary>Finds the tokenizers of an image.</summary>
internal static class ImageTokenizers
{
    /// <summary>The tokenizers of the languages of the articles, each once. O(articles).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public static Tokenizer[] Of(CorpusImage image)
    {
        var rules = new List<LanguageRules>();
        var seen = new HashSet<uint>();
        for (var ordinal = 0; ordinal < image.Count; ordinal++)
        {
            var language = image.Fields.Get(BuiltInField.Language, ordinal);
            if (seen.Add(language) && LanguageRules.For(image.Strings.Get(language) ?? image.Language) is var found && !rules.Contains(found))
                rules.Add(found);
        }

        return [.. rules.Select(rule => Tokenizer.For(rule.Language))];
    }
}
