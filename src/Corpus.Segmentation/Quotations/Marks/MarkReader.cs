#if NET
using System.Buffers;

#endif
namespace Corpus.Segmentation;

/// <summary>Finds the tokens that may be quotation marks, and what their place allows.</summary>
internal static class MarkReader
{
#if NET
    private static readonly SearchValues<char> Characters = SearchValues.Create("'\"`‘’‚‛“”„‟«»‹›");
#else
    private const string Characters = "'\"`‘’‚‛“”„‟«»‹›";
#endif

    /// <summary>Whether the text may have a quotation mark that is no apostrophe within a word: a token by itself. O(length), and fast.</summary>
    public static bool HasMarks(ReadOnlySpan<char> text, ReadOnlySpan<TokenSegment> tokens)
        => HasCharacters(text) && HasTokens(text, tokens);

    private static bool HasCharacters(ReadOnlySpan<char> text)
#if NET
        => text.ContainsAny(Characters) || text.Contains(",,", StringComparison.Ordinal);
#else
        => text.IndexOfAny(Characters.AsSpan()) >= 0 || text.IndexOf(",,".AsSpan(), StringComparison.Ordinal) >= 0;
#endif

    private static bool HasTokens(ReadOnlySpan<char> text, ReadOnlySpan<TokenSegment> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Length is 1 or 2 && (Single(text[token.Start]) != MarkShape.None || text[token.Start] == ','))
                return true;
        }

        return false;
    }

    /// <summary>The marks in order; apostrophes are not among them. O(tokens).</summary>
    public static List<QuotationMark> Read(in QuotationText text)
    {
        var marks = new List<QuotationMark>();
        var paragraph = 0;
        for (var i = 0; i < text.Count; i++)
        {
            if (text.LengthOf(i) > 2 || text.BeginsWithLetter(i))
                continue;
            while (paragraph < text.Paragraphs.Length && text.Paragraphs[paragraph] <= i)
                paragraph++;
            var paragraphEnd = paragraph < text.Paragraphs.Length ? text.Paragraphs[paragraph] : text.Count;
            var shape = ShapeAt(text, i, paragraphEnd, out var count);
            if (shape == MarkShape.None)
                continue;

            var begins = paragraph == 0 || text.Paragraphs[paragraph - 1] == i;
            var ends = i + count == paragraphEnd;
            var place = new MarkPlace(text, i, count, begins, ends, FollowsOpener(text, marks, i));
            var sides = MarkRules.SidesOf(text, shape, place);
            if (sides != MarkSides.None)
                marks.Add(new QuotationMark(i, count, shape, sides));
            i += count - 1;
        }

        return marks;
    }

    /// <summary>Whether the mark directly before opens and does not close, as in <c>“‘Sole!’ he says”</c>.</summary>
    private static bool FollowsOpener(in QuotationText text, List<QuotationMark> marks, int token)
        => marks.Count > 0 && marks[marks.Count - 1].End == token && text.IsGlued(token)
            && marks[marks.Count - 1].May(MarkSides.Open) && !marks[marks.Count - 1].May(MarkSides.Close);

    // Two single ones are a double one, within a paragraph.
    private static MarkShape ShapeAt(in QuotationText text, int token, int paragraphEnd, out int count)
    {
        count = 1;
        var characters = text[token];
        if (characters.Length == 2 && characters[0] == characters[1])
            return Doubled(characters[0]);
        if (characters.Length != 1)
            return MarkShape.None;

        var c = characters[0];
        if (c is '\'' or ',' or '`' && token + 1 < paragraphEnd && text.Is(token + 1, c) && text.IsGlued(token + 1))
        {
            count = 2;
            return Doubled(c);
        }

        return Single(c);
    }

    private static MarkShape Doubled(char c) => c switch
    {
        '\'' => MarkShape.DoubledSingle,
        '`' => MarkShape.DoubledGrave,
        ',' => MarkShape.LowDouble,
        '‘' => MarkShape.LeftDouble,
        '’' => MarkShape.RightDouble,
        '‚' => MarkShape.LowDouble,
        _ => MarkShape.None,
    };

    private static MarkShape Single(char c) => c switch
    {
        '‘' or '‛' => MarkShape.LeftSingle,
        '’' => MarkShape.RightSingle,
        '‚' => MarkShape.LowSingle,
        '\'' => MarkShape.StraightSingle,
        '`' => MarkShape.Grave,
        '“' or '‟' => MarkShape.LeftDouble,
        '”' => MarkShape.RightDouble,
        '„' => MarkShape.LowDouble,
        '"' => MarkShape.StraightDouble,
        '«' => MarkShape.LeftGuillemet,
        '»' => MarkShape.RightGuillemet,
        '‹' => MarkShape.LeftAngle,
        '›' => MarkShape.RightAngle,
        _ => MarkShape.None,
    };
}
