using Corpus.Benchmarks.Corpora;

namespace Corpus.Benchmarks.Planning;

/// <summary>Texts of made-up words, some frequent and most rare, as in a language: the same every time.</summary>
internal static class CostTexts
{
    /// <summary>How many articles there are.</summary>
    public const int Articles = 4_000;

    /// <summary>How many words each has.</summary>
    public const int Words = 200;

    private const int Vocabulary = 60_000;
    private const int ParagraphWords = 40;
    private const int Seed = 3;

    /// <summary>The word with this number, the most frequent first.</summary>
    public static string Word(int number)
    {
        const string Consonants = "bdfghklmnprstvwz", Vowels = "aeiou";
        var word = "";
        for (var rest = number + 1; rest > 0; rest /= Consonants.Length * Vowels.Length)
            word = $"{Consonants[rest % Consonants.Length]}{Vowels[rest / Consonants.Length % Vowels.Length]}{word}";
        return word;
    }

    /// <summary>The articles.</summary>
    public static IEnumerable<TextRecord> Records()
    {
        var random = new Random(Seed);
        for (var i = 0; i < Articles; i++)
            yield return new TextRecord("nl", string.Join("\n\n", Enumerable.Range(0, Words / ParagraphWords).Select(_ => Paragraph(random))));
    }

    // The frequency of a word is about the inverse of its number (G. K. Zipf, "Human Behavior and the Principle of Least Effort", 1949).
    private static string Paragraph(Random random)
        => string.Join(' ', Enumerable.Range(0, ParagraphWords).Select(_ => Word((int)(Math.Pow(Vocabulary, random.NextDouble()) - 1))));
}
