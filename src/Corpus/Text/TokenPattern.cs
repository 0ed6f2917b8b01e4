using System.Text;

namespace Corpus;

/// <summary>Words that are looked for in texts, as the tokens that they are: taken apart once, compared often. Immutable, so thread-safe.</summary>
internal sealed class TokenPattern
{
    // The same few words are looked for in one article after the other. A race only costs taking them apart again.
    private static TokenPattern? _last;
    private static TokenPattern? _secondLast;

    private readonly CorpusImage? _image;

    private TokenPattern(CorpusImage image, string words, bool matchCase)
    {
        _image = image;
        Words = words;
        MatchCase = matchCase;
        Readings = GoldWord.AddTo(Cut([image], words, matchCase), [image], words, matchCase);
    }

    private TokenPattern(string form)
    {
        Words = form;
        MatchCase = true;
        Readings = [[form]];
    }

    /// <summary>As they were given.</summary>
    public string Words { get; }

    /// <summary>Whether case must be the same.</summary>
    public bool MatchCase { get; }

    /// <summary>
    /// The forms of the tokens (<see cref="WordForm"/>), once for each different way in which the tokenizers of the image's languages cut the words, and as one token if articles came with such a one. Empty if there is no token in
    /// them.
    /// </summary>
    public string[][] Readings { get; }

    /// <summary>The tokens of the words. O(length), or O(1) if they are those of one of the last two calls.</summary>
    /// <param name="image">The image whose articles they are looked for in.</param>
    /// <param name="words">The words.</param>
    /// <param name="matchCase">Whether case must be the same.</param>
    /// <exception cref="CorpusImageException">The image is damaged where it says of what language its articles are.</exception>
    public static TokenPattern For(CorpusImage image, string words, bool matchCase)
    {
        if (_last is { } last && last.IsFor(image, words, matchCase))
            return last;
        if (_secondLast is { } secondLast && secondLast.IsFor(image, words, matchCase))
            return secondLast;
        _secondLast = _last;
        return _last = new TokenPattern(image, words, matchCase);
    }

    /// <summary>A token of which the form is known.</summary>
    /// <param name="form">Its form with case.</param>
    public static TokenPattern Of(string form) => new(form);

    /// <summary>The forms of the tokens of the words, once for each different way in which the tokenizers of the images' languages cut them. O(length).</summary>
    /// <exception cref="CorpusImageException">An image is damaged where it says of what language its articles are.</exception>
    public static string[][] Cut(ReadOnlySpan<CorpusImage> images, string words, bool matchCase)
        => IsPlain(words) ? PlainForms(words, matchCase) : Read(images, words, matchCase);

    private bool IsFor(CorpusImage image, string words, bool matchCase)
        => ReferenceEquals(_image, image) && MatchCase == matchCase && (ReferenceEquals(Words, words) || Words == words);

    // Letters of ASCII with single spaces between them are the same tokens in every language: no tokenizer divides the ones or joins the others. So most programs need
    // not load any.
    private static bool IsPlain(string words)
    {
        var wasLetter = false;
        foreach (var c in words)
        {
            if (!char.IsAsciiLetter(c) && !(c == ' ' && wasLetter))
                return false;
            wasLetter = c != ' ';
        }

        return wasLetter;
    }

    // What WordForm makes of them, without a conversion to UTF-8 and back: compiling that takes longer than all else of a program's first query.
    private static string[][] PlainForms(string words, bool matchCase) => [(matchCase ? words : Lower(words)).Split(' ')];

    // Most words are in lower case as they are, and do not need what the runtime knows of cultures, which at the start of a program is not ready yet.
    private static string Lower(string words)
    {
        foreach (var c in words)
        {
            if (char.IsAsciiLetterUpper(c))
                return words.ToLowerInvariant();
        }

        return words;
    }

    private static string[][] Read(ReadOnlySpan<CorpusImage> images, string words, bool matchCase)
    {
        // Half of a surrogate pair becomes U+FFFD, which no text has in its place.
        var utf8 = Encoding.UTF8.GetBytes(words);
        var readings = new List<string[]>();
        foreach (var image in images)
        {
            foreach (var tokenizer in image.Tokenizers)
            {
                var reading = Read(utf8, tokenizer, matchCase);
                if (reading.Length > 0 && !readings.Exists(other => other.AsSpan().SequenceEqual(reading)))
                    readings.Add(reading);
            }
        }

        return [.. readings];
    }

    private static string[] Read(ReadOnlySpan<byte> utf8, Tokenizer tokenizer, bool matchCase)
    {
        var forms = new List<string>();
        foreach (var token in tokenizer.Segment(utf8))
        {
            if (token.Kind != TokenKind.Blank)
                forms.Add(WordForm.Of(utf8.Slice(token.Start, token.Length), matchCase));
        }

        return [.. forms];
    }
}
