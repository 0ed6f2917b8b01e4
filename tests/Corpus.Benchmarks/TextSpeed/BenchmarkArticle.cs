using System.Text;
using Corpus.Segmentation;

namespace Corpus.Benchmarks.TextSpeed;

/// <summary>A text that is divided, in both encodings.</summary>
/// <param name="Text">In UTF-16.</param>
/// <param name="Utf8">In UTF-8.</param>
/// <param name="Paragraphs">Its paragraphs, in UTF-16 units.</param>
/// <param name="Language">A BCP 47 tag.</param>
internal sealed record BenchmarkArticle(string Text, byte[] Utf8, IReadOnlyList<ParagraphSpan> Paragraphs, string Language)
{
    public LanguageRules Rules { get; } = LanguageRules.For(Language);

    public static BenchmarkArticle Of(string text, IReadOnlyList<ParagraphSpan> paragraphs, string language)
        => new(text, Encoding.UTF8.GetBytes(text), paragraphs, language);
}
