using Corpus.Segmentation;

namespace Corpus;

/// <summary>
/// Divides text into tokens: the words of Unicode Standard Annex 29 (Unicode 16.0), with tailorings for Dutch and English. Has no state:
/// one serves all threads.
/// </summary>
public sealed class Tokenizer
{
    private readonly LanguageRules _rules;

    private Tokenizer(LanguageRules rules) => _rules = rules;

    /// <summary>The tokenizer for a language. O(1).</summary>
    /// <param name="languageTag">A BCP 47 tag, such as <c>nl</c> or <c>en-GB</c>. For a language without tailorings, Unicode's rules with addresses, numbers and emoji.</param>
    /// <exception cref="ArgumentNullException">The tag is null.</exception>
    /// <exception cref="ArgumentException">It is no BCP 47 tag: empty, or a name as <c>nederlands</c>.</exception>
    public static Tokenizer For(string languageTag)
        => LanguageTag.IsWellFormed(languageTag ?? throw new ArgumentNullException(nameof(languageTag)))
            ? new Tokenizer(LanguageRules.For(languageTag))
            : throw new ArgumentException($"'{languageTag}' is no BCP 47 tag, such as nl or en-GB.", nameof(languageTag));

    /// <summary>The tokens and white space of a text. O(1); going through them is O(length) and allocates nothing.</summary>
    /// <param name="text">UTF-16, valid or not.</param>
    public TokenSegments Segment(ReadOnlySpan<char> text) => new(text, _rules);

    /// <summary>The tokens and white space of a text. O(1); going through them is O(length) and allocates nothing.</summary>
    /// <param name="text">UTF-8, valid or not.</param>
    public Utf8TokenSegments Segment(ReadOnlySpan<byte> text) => new(text, _rules);
}
