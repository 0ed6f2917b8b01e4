using System.Text;

namespace Corpus.Sources;

/// <summary>An article of a CoNLL-U file while its sentences are read.</summary>
/// <param name="file">The file.</param>
/// <param name="columns">What splits its lines.</param>
/// <param name="place">The line <c># newdoc</c>; empty without one.</param>
/// <param name="insertion">Where metadata can be added.</param>
internal sealed class ConlluDocument(SourceFile file, ConlluColumns columns, TextSpan place, HeadInsertion? insertion)
{
    /// <summary>The key of the comment that has the text of a sentence.</summary>
    public const string SentenceText = "text";

    private readonly StringBuilder _text = new();
    private readonly List<SourceParagraph> _paragraphs = [];
    private readonly List<GoldSentence> _sentences = [];
    private int _paragraphStart;
    private bool _isGlued;
    private bool _hasSentences;

    /// <summary>The metadata, in the order of the file.</summary>
    public List<SourceField> Keys { get; } = [];

    /// <summary>Lets the next sentence begin a paragraph.</summary>
    public void EndParagraph()
    {
        if (_text.Length > _paragraphStart)
            _paragraphs.Add(new SourceParagraph(_paragraphStart, _text.Length - _paragraphStart));
        _paragraphStart = _text.Length;
    }

    /// <summary>Adds the sentence with these comments and token lines. O(length).</summary>
    public void Add(IReadOnlyList<ConlluComment> comments, IReadOnlyList<TextSpan> lines)
    {
        _hasSentences = true;
        var sentence = ConlluSentenceReader.Read(file, columns, lines);
        var surface = ConlluSurface.Of(file, TextComment(comments), sentence);
        if (surface.Text.Length == 0)
            return;

        Separate();
        var span = new TextSpan(_text.Length, surface.Text.Length);
        _text.Append(surface.Text);
        _isGlued = surface.IsGluedToNext;
        if (sentence.IsWellFormed)
            _sentences.Add(new GoldSentence(span, [.. comments.Select(Content)], surface.Place(sentence.Rows, span.Start)));
    }

    public SourceArticle ToArticle()
    {
        EndParagraph();
        var head = HeadReader.Read(file, Keys);
        if (_text.Length == 0 && !_hasSentences)
            file.Report(DiagnosticRules.EmptyText, place);

        var line = place.Length == 0 ? 1 : file.PlaceOf(place).Line;
        return new SourceArticle
        {
            Id = head.Id ?? (place.Length == 0 ? file.Stem : $"{file.Stem}#{line}"),
            Path = file.Path,
            Line = line,
            Date = head.Date,
            Title = head.Title,
            ExplicitName = head.Name,
            Language = head.Language,
            Text = _text.ToString(),
            Paragraphs = _paragraphs,
            Fields = head.Fields,
            HeadPlace = place,
            Insertion = insertion,
            Gold = _sentences.Count == 0 ? null : new GoldLayer(_sentences),
        };
    }

    // A blank line before a paragraph, a space before another sentence.
    private void Separate()
    {
        if (_text.Length == 0)
            return;
        if (_text.Length == _paragraphStart)
        {
            _text.Append("\n\n");
            _paragraphStart = _text.Length;
        }
        else if (!_isGlued)
        {
            _text.Append(' ');
        }
    }

    private ConlluComment? TextComment(IReadOnlyList<ConlluComment> comments)
    {
        ConlluComment? found = null;
        foreach (var comment in comments)
        {
            if (!comment.HasKey(file.Text, SentenceText))
                continue;
            if (found is null)
                found = comment;
            else
                file.Report(DiagnosticRules.BadConllu, comment.Line, "The sentence has two comments 'text'", "keep one of them (the first one counts)");
        }

        return found;
    }

    private string Content(ConlluComment comment) => file.Text.Substring(comment.Content.Start, comment.Content.Length);
}
