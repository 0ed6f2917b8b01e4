using System.Text;

namespace Corpus;

/// <summary>A text as gold files quote it, with the way back: a space for every run of white space, <c> ¶ </c> for one that divides paragraphs.</summary>
internal sealed class CollapsedText
{
    private const string ParagraphBreak = " ¶ ";

    private readonly List<int> _places;

    private CollapsedText(string text, List<int> places)
    {
        Text = text;
        _places = places;
    }

    public string Text { get; }

    /// <summary>O(length).</summary>
    /// <param name="text">The text.</param>
    /// <param name="paragraphStarts">Where its paragraphs start, ascending.</param>
    public static CollapsedText Of(string text, IEnumerable<int> paragraphStarts)
    {
        var starts = new HashSet<int>(paragraphStarts);
        var collapsed = new StringBuilder(text.Length);
        var places = new List<int>(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            while (end < text.Length && char.IsWhiteSpace(text[end]))
                end++;
            if (end == i)
            {
                Add(text[i], i);
                i++;
                continue;
            }

            if (i > 0 && end < text.Length)
                AddBreak(starts.Contains(end) ? ParagraphBreak : " ", i);
            i = end;
        }

        return new CollapsedText(collapsed.ToString(), places);

        void AddBreak(string characters, int place)
        {
            foreach (var c in characters)
                Add(c, place);
        }

        void Add(char c, int place)
        {
            collapsed.Append(c);
            places.Add(place);
        }
    }

    /// <summary>The place in the original of a unit of this text.</summary>
    public int PlaceOf(int at) => _places[at];

    /// <summary>The place in the original of a stretch that begins and ends with something else than white space.</summary>
    public CharSpan Original(int start, int end) => new(_places[start], _places[end - 1] + 1);

    /// <summary>Passes over white space and the mark between paragraphs.</summary>
    public int SkipBreak(int at)
    {
        if (string.CompareOrdinal(Text, at, ParagraphBreak, 0, ParagraphBreak.Length) == 0)
            return at + ParagraphBreak.Length;
        return at < Text.Length && Text[at] == ' ' ? at + 1 : at;
    }
}
