namespace Corpus.Sources;

/// <summary>Reads CoNLL-U (https://universaldependencies.org/format.html): articles by <c># newdoc</c>, paragraphs by <c># newpar</c>, and the gold layer.</summary>
/// <remarks>
/// <para>A file without <c># newdoc</c> is one article. Comments <c># key = value</c> between <c># newdoc</c> and the first <c># sent_id</c>,
/// <c># text</c> or <c># newpar</c> are metadata of the article, with or without <c>meta::</c> in front of the key. All comments, those included, are kept
/// with the sentence that they precede.</para>
/// <para>A sentence that has errors in its lines still gives its text, from <c># text</c> or else from its forms, but no gold annotations.
/// <see cref="ConlluSentenceReader"/> says which errors those are.</para>
/// </remarks>
internal sealed class ConlluReader
{
    private const string NewDocument = "newdoc";
    private const string NewParagraph = "newpar";
    private const string SentenceId = "sent_id";

    private static readonly char[] Newlines = ['\n', '\r'];

    private readonly SourceFile _file;
    private readonly string _text;
    private readonly ConlluColumns _columns;
    private readonly List<ConlluDocument> _documents = [];
    private readonly List<ConlluComment> _comments = [];
    private readonly List<TextSpan> _lines = [];
    private int _readComments;
    private bool _isInHead;

    private ConlluReader(SourceFile file)
    {
        _file = file;
        _text = file.Text;
        _columns = new ConlluColumns(file);
    }

    /// <summary>Reads the articles of a file. O(length).</summary>
    public static IReadOnlyList<SourceArticle> Read(SourceFile file) => new ConlluReader(file).Read();

    private IReadOnlyList<SourceArticle> Read()
    {
        for (var start = _file.Start; start < _text.Length;)
        {
            var end = _text.IndexOfAny(Newlines, start);
            if (end < 0)
                end = _text.Length;
            TakeLine(new TextSpan(start, end - start));
            start = BehindNewline(end);
        }

        EndSentence();
        if (_documents.Count == 0)
            _documents.Add(new ConlluDocument(_file, _columns, default, null));
        return [.. _documents.Select(document => document.ToArticle())];
    }

    private void TakeLine(TextSpan line)
    {
        if (IsBlank(line))
        {
            EndSentence();
        }
        else if (_text[line.Start] != '#')
        {
            _lines.Add(line);
        }
        else
        {
            if (_lines.Count > 0)
                Report(line, "A comment stands within a sentence", "move it above the sentence; if a sentence begins here, put a blank line before it");
            _comments.Add(ConlluComment.Of(_text, line));
        }
    }

    private void EndSentence()
    {
        if (_readComments == _comments.Count && _lines.Count == 0)
            return;

        var first = _readComments;
        ReadComments();
        if (_lines.Count == 0)
        {
            Report(_comments[first].Line, "No sentence follows the comment", "take away the blank line below it, or the comment");
            return;
        }

        if (_documents.Count == 0)
            _documents.Add(new ConlluDocument(_file, _columns, default, null));
        _documents[_documents.Count - 1].Add(_comments, _lines);
        _comments.Clear();
        _lines.Clear();
        _readComments = 0;
        _isInHead = false;
    }

    /// <summary>Looks in the comments that are new for what begins a document or a paragraph, and for metadata.</summary>
    private void ReadComments()
    {
        var hasDocument = false;
        for (; _readComments < _comments.Count; _readComments++)
        {
            var comment = _comments[_readComments];
            if (_lines.Count > 0 && comment.Line.Start > _lines[0].Start)
                continue;
            if (comment.BeginsWith(_text, NewDocument))
            {
                if (hasDocument)
                    Report(comment.Line, "A sentence begins two documents", "keep one of the comments 'newdoc'");
                else
                    BeginDocument(comment);
                hasDocument = true;
            }
            else if (comment.BeginsWith(_text, NewParagraph))
            {
                _isInHead = false;
                if (_documents.Count > 0)
                    _documents[_documents.Count - 1].EndParagraph();
            }
            else
            {
                _isInHead &= !comment.HasKey(_text, SentenceId) && !comment.HasKey(_text, ConlluDocument.SentenceText);
                if (_isInHead && comment.ToField(_text) is { } field)
                    _documents[_documents.Count - 1].Keys.Add(field);
            }
        }
    }

    private void BeginDocument(ConlluComment comment)
    {
        var document = new ConlluDocument(_file, _columns, comment.Line, InsertionBehind(comment.Line));
        _documents.Add(document);
        _isInHead = true;
        if (TryIdKey(comment, out var key))
            document.Keys.Add(comment.ToField(_text, key));
        else if (comment.Content.Length > NewDocument.Length)
            Report(comment.Line, "A document begins with 'newdoc', or 'newdoc id = ' and its id", "write '# newdoc id = …'");
    }

    /// <summary>The place of the word <c>id</c> in <c>newdoc id = …</c>.</summary>
    private bool TryIdKey(ConlluComment comment, out TextSpan key)
    {
        key = new TextSpan(Math.Max(comment.Key.End - 2, 0), 2);
        var at = comment.Key.Start + NewDocument.Length;
        while (at < key.Start && Blank.IsBlank(_text[at]))
            at++;
        return comment.Key.Length > NewDocument.Length + 2 && at == key.Start && string.CompareOrdinal(_text, at, BuiltInKeys.Id, 0, 2) == 0;
    }

    private HeadInsertion InsertionBehind(TextSpan line)
    {
        var behind = Math.Min(BehindNewline(line.End), _text.Length);
        return behind == line.End
            ? new HeadInsertion(behind, "\n# ", " = ", "", HasQuotes: false)
            : new HeadInsertion(behind, "# ", " = ", _text.Substring(line.End, behind - line.End), HasQuotes: false);
    }

    private int BehindNewline(int end)
        => end + 1 < _text.Length && _text[end] == '\r' && _text[end + 1] == '\n' ? end + 2 : end + 1;

    private bool IsBlank(TextSpan line)
    {
        for (var i = line.Start; i < line.End; i++)
        {
            if (!Blank.IsBlank(_text[i]))
                return false;
        }

        return true;
    }

    private void Report(TextSpan place, string problem, string advice) => _file.Report(DiagnosticRules.BadConllu, place, problem, advice);
}
