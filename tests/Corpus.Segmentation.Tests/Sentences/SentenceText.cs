using System.Text;

namespace Corpus.Segmentation.Tests.Sentences;

/// <summary>Texts with a <c>|</c> where a sentence begins.</summary>
internal static class SentenceText
{
    /// <summary>Asserts that sentences begin where the bars are, and nowhere else. The text is one paragraph.</summary>
    public static void AssertBars(string language, string text) => Assert.Equal(text, WithBars(language, text.Replace("|", "", StringComparison.Ordinal)));

    /// <summary>The sentences of a text of one paragraph.</summary>
    public static TextStructure Analyze(string language, string text, bool isHeading = false)
        => TextAnalyzer.Analyze(text, [new ParagraphSpan(0, text.Length, isHeading)], language);

    private static string WithBars(string language, string text)
    {
        var structure = Analyze(language, text);
        var marked = new StringBuilder(text);
        foreach (var first in structure.Sentences.Skip(1).Reverse())
            marked.Insert(structure.Tokens[first].Start, '|');
        return marked.ToString();
    }
}
