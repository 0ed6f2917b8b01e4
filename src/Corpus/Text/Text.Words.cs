using System.Buffers;
using System.Text.RegularExpressions;

namespace Corpus;

/// <content>
/// Looks for words. A word is a token of the article (<see cref="Article.Tokens"/>), so that what was found out when the corpus was built is what is searched: all tokens count,
/// punctuation too. In a part of a text those count that are wholly within it. Two tokens are compared in normalization form C, with <c>’</c> as <c>'</c>, and unless case must be the
/// same without case: each character in upper and then in lower case, by Unicode's simple mappings and without a culture. (In a program with
/// <c>InvariantGlobalization</c> what is looked for is not normalized, since .NET does not do it there.)
/// </content>
public readonly partial struct Text
{
    /// <summary>Whether the text has <paramref name="word"/> in it as a token, not as a part of one. O(tokens); a query over articles answers it from the index.</summary>
    /// <remarks>
    /// <para>What is looked for is cut into tokens as the articles are, by the rules of the languages of the corpus; where they differ, any of the results will do. So
    /// <c>Holland</c> is not in <c>Zuid-Holland</c>, which is one token, and <c>auto’s</c> is <c>auto's</c>.</para>
    /// <para>A <paramref name="word"/> that is several tokens, such as <c>de haven</c>, is looked for as a phrase; see <see cref="ContainsPhrase"/>. One without any,
    /// such as a blank, is in no text.</para>
    /// <para>Articles that came with tokens of their own (CoNLL-U) may have one where the rules make several, such as <c>New York</c>. It is found by its whole form, and by nothing less.</para>
    /// </remarks>
    /// <param name="word">The word.</param>
    /// <param name="matchCase">Whether case must be the same.</param>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there, or was compiled before there were tokens.</exception>
    public bool ContainsWord(string word, bool matchCase = false) => ContainsPhrase(word, matchCase);

    /// <summary>Whether the text has a token in whose form the regular expression finds a match. O(tokens); a query over articles looks at each different token once.</summary>
    /// <remarks>
    /// The form has normalization form C, <c>'</c> for <c>’</c>, and its case. <c>^</c> and <c>$</c> are the beginning and the end of the token. An expression that matches nothing at all
    /// is in every token. One without a time limit of its own, as one of <c>[GeneratedRegex]</c> is unless it says a limit, is not used itself: when it is first used it is made again from its
    /// text and options with a limit of ten seconds for each text, and where case is ignored without <see cref="RegexOptions.CultureInvariant"/> the culture of that moment decides. Give it a
    /// limit (<c>[GeneratedRegex("…", RegexOptions.None, matchTimeoutMilliseconds: 1000)]</c>), and it is used as it is.
    /// </remarks>
    /// <param name="pattern">The regular expression.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pattern"/> is null.</exception>
    /// <exception cref="TimeoutException">It took longer than its limit.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there, or was compiled before there were tokens.</exception>
    public bool ContainsWord(Regex pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        if (IsEmpty)
            return false;
        var matcher = new PatternMatcher(pattern);
        var tokens = Tokens(out _);
        while (tokens.MoveNext())
        {
            if (matcher.IsMatch(WordForm.Of(tokens.Word, matchCase: true)))
                return true;
        }

        GC.KeepAlive(_bytes);
        return false;
    }

    /// <summary>Whether the text has the tokens of <paramref name="phrase"/> in it, one after the other, in one paragraph. O(tokens); a query over articles answers it from the index.</summary>
    /// <remarks>What is cut into tokens how, and when two are the same, says <see cref="ContainsWord(string, bool)"/>. A single newline between two tokens is a space.</remarks>
    /// <param name="phrase">The words, with blanks between them.</param>
    /// <param name="matchCase">Whether case must be the same.</param>
    /// <exception cref="ArgumentNullException"><paramref name="phrase"/> is null.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there, or was compiled before there were tokens.</exception>
    public bool ContainsPhrase(string phrase, bool matchCase = false)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        if (IsEmpty)
            return false;
        var tokens = Tokens(out var image);
        var found = TokenMatching.Has(tokens, TokenPattern.For(image, phrase, matchCase));
        GC.KeepAlive(_bytes);
        return found;
    }

    /// <summary>
    /// Whether the text has both near each other in one paragraph, in either order. O(tokens); a query over articles answers it from the index.
    /// </summary>
    /// <remarks>
    /// Near: they do not overlap, and the first token of the later is at most <paramref name="within"/> tokens behind the last token of the earlier; neighbours are 1 apart. The same
    /// word twice is two occurrences of it.
    /// </remarks>
    /// <param name="first">The one, a word or a phrase.</param>
    /// <param name="second">The other.</param>
    /// <param name="within">How many tokens; at least 1.</param>
    /// <param name="matchCase">Whether case must be the same.</param>
    /// <exception cref="ArgumentNullException"><paramref name="first"/> or <paramref name="second"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="within"/> is less than 1.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there, or was compiled before there were tokens.</exception>
    public bool ContainsNear(string first, string second, int within, bool matchCase = false)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (within < 1)
            throw new ArgumentOutOfRangeException(nameof(within), within, "Two words are at least 1 token apart, so this must be 1 or more.");
        if (IsEmpty)
            return false;
        var tokens = Tokens(out var image);
        var found = TokenMatching.HasNear(tokens, TokenPattern.For(image, first, matchCase), TokenPattern.For(image, second, matchCase), within);
        GC.KeepAlive(_bytes);
        return found;
    }

    /// <summary>Whether the text has a token that begins with <paramref name="prefix"/>. O(tokens); a query over articles answers it from the index.</summary>
    /// <param name="prefix">The beginning, compared as <see cref="ContainsWord(string, bool)"/> compares; every token begins with an empty one.</param>
    /// <param name="matchCase">Whether case must be the same.</param>
    /// <exception cref="ArgumentNullException"><paramref name="prefix"/> is null.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there, or was compiled before there were tokens.</exception>
    public bool ContainsWordPrefix(string prefix, bool matchCase = false)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        if (IsEmpty)
            return false;
        var found = TokenMatching.HasPrefix(Tokens(out _), WordForm.OfBeginning(prefix, matchCase), matchCase);
        GC.KeepAlive(_bytes);
        return found;
    }

    /// <summary>Whether the regular expression finds a match in the text. O(length), or what the expression takes.</summary>
    /// <remarks>
    /// The same as <c>pattern.IsMatch(ToString())</c>, without the string. An expression without a time limit of its own, as one of <c>[GeneratedRegex]</c> is unless it says a limit, is not used itself: when it is first used it is made again from its
    /// text and options with a limit of ten seconds for each text, and where case is ignored without <see cref="RegexOptions.CultureInvariant"/> the culture of that moment decides. Give it a
    /// limit (<c>[GeneratedRegex("…", RegexOptions.None, matchTimeoutMilliseconds: 1000)]</c>), and it is used as it is.
    /// </remarks>
    /// <param name="pattern">The regular expression.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pattern"/> is null.</exception>
    /// <exception cref="TimeoutException">It took longer than its limit.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public bool ContainsMatch(Regex pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        var matcher = new PatternMatcher(pattern);
        var characters = ArrayPool<char>.Shared.Rent(Math.Max(1, Length));
        try
        {
            return matcher.IsMatch(CopyTo(characters));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(characters);
        }
    }

    private TextTokens Tokens(out CorpusImage image)
    {
        image = _bytes!.Image!;
        if (image.Layers.IsEmpty)
            throw new CorpusImageException($"The corpus {image.Name} was compiled before there were tokens, so words cannot be looked for in it. Compile it again.");
        var ordinal = image.Documents.ArticleAt(_offset);
        var start = _offset - image.Documents.Texts.Offset - image.Documents.TextRange(ordinal, out _).Start;
        return new TextTokens(image, ordinal, (int)start, AsUtf8());
    }
}
