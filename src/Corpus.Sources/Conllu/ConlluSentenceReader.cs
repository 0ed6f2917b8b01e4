namespace Corpus.Sources;

/// <summary>Reads the token lines of a sentence.</summary>
/// <remarks>
/// Lines with other than ten columns, with an empty column, with an id out of order, or with a head that is none make a sentence unfit for the gold
/// layer, and so does a circle of heads. An unknown UPOS and a second root do not: they are reported, and kept as written.
/// </remarks>
internal sealed class ConlluSentenceReader
{
    private readonly SourceFile _file;
    private readonly ConlluColumns _columns;
    private readonly List<ConlluRow> _rows = [];
    private bool _isWellFormed = true;
    private int _lastWord;
    private int _lastEmptyNode;
    private TextSpan _rangePlace;
    private int _rangeEnd;
    private bool _isBehindRange;

    private ConlluSentenceReader(SourceFile file, ConlluColumns columns)
    {
        _file = file;
        _columns = columns;
    }

    /// <summary>Reads the lines, of which there is at least one. O(length).</summary>
    public static ConlluSentence Read(SourceFile file, ConlluColumns columns, IReadOnlyList<TextSpan> lines)
    {
        var reader = new ConlluSentenceReader(file, columns);
        foreach (var line in lines)
            reader.ReadLine(line);
        reader.EndSentence(lines[0]);
        return new ConlluSentence(reader._rows, reader._isWellFormed);
    }

    private void ReadLine(TextSpan line)
    {
        if (!_columns.Split(line))
            _isWellFormed = false;
        var place = _columns[ConlluColumns.Id];
        if (!ConlluId.TryParse(_file.Text, place, out var id))
        {
            // A line that is cut wrongly has been reported.
            if (_columns.Count == ConlluColumns.Ten)
                Refuse(place, $"'{_file.Shown(place)}' is no id", "number the words 1, 2, 3, …; a multiword token is 4-5, an empty node 4.1");
            // Taken for a word, so that the next line is not out of order too.
            _lastWord++;
            id = new ConlluId(GoldTokenKind.Word, 0, 0);
        }
        else
        {
            CheckId(id, place);
        }

        if (_columns.Count == ConlluColumns.Ten)
            AddRow(id);
        else if (_columns.Count > 1 && _columns.Text(ConlluColumns.Form) is { Length: > 0 } form)
            _rows.Add(new ConlluRow(TokenWith(id, form), IsSurface(id), place, place));
    }

    private void AddRow(ConlluId id)
    {
        var form = _columns.Text(ConlluColumns.Form);
        if (form.Length == 0)
            return;
        if (id.Kind != GoldTokenKind.MultiwordToken)
            CheckUpos();
        var token = TokenWith(id, form) with
        {
            Lemma = _columns.IsUnderscore(ConlluColumns.Lemma) && form == "_" && id.Kind == GoldTokenKind.Word ? "_" : _columns.TextOrNull(ConlluColumns.Lemma),
            Upos = _columns.TextOrNull(ConlluColumns.Upos),
            Xpos = _columns.TextOrNull(ConlluColumns.Xpos),
            Features = _columns.TextOrNull(ConlluColumns.Features),
            Head = HeadOf(id),
            Relation = _columns.TextOrNull(ConlluColumns.Relation),
            Dependencies = _columns.TextOrNull(ConlluColumns.Dependencies),
            Misc = _columns.TextOrNull(ConlluColumns.Misc),
        };
        _rows.Add(new ConlluRow(token, IsSurface(id), _columns[ConlluColumns.Id], _columns[ConlluColumns.Head]));
    }

    private static GoldToken TokenWith(ConlluId id, string form)
        => new(id.Kind, id.Id, id.SubId, default, form, null, null, null, null, -1, null, null, null);

    private bool IsSurface(ConlluId id) => id.Kind == GoldTokenKind.MultiwordToken || (id.Kind == GoldTokenKind.Word && (id.Id == 0 || id.Id > _rangeEnd));

    private void CheckId(ConlluId id, TextSpan place)
    {
        switch (id.Kind)
        {
            case GoldTokenKind.Word:
                CheckWord(id, place);
                break;
            case GoldTokenKind.MultiwordToken:
                CheckRange(id, place);
                break;
            default:
                if (id.Id != _lastWord || id.SubId != _lastEmptyNode + 1 || _isBehindRange)
                    Refuse(place, $"The empty node '{_file.Shown(place)}' is out of place", $"number those behind word {_lastWord} {_lastWord}.1, {_lastWord}.2, …");
                _lastEmptyNode = id.SubId;
                break;
        }

        _isBehindRange = id.Kind == GoldTokenKind.MultiwordToken;
    }

    private void CheckWord(ConlluId id, TextSpan place)
    {
        if (id.Id != _lastWord + 1)
        {
            var advice = id.Id == 1 ? "put a blank line between two sentences" : "number the words of a sentence 1, 2, 3, …";
            Refuse(place, $"The id {_file.Shown(place)} stands where {_lastWord + 1} should", advice);
        }

        _lastWord = id.Id;
        _lastEmptyNode = 0;
    }

    private void CheckRange(ConlluId id, TextSpan place)
    {
        if (id.SubId <= id.Id)
            Refuse(place, $"The range {_file.Shown(place)} has no second word", "write its first and its last word, as in 4-5");
        else if (id.Id <= _rangeEnd)
            Refuse(place, $"The range {_file.Shown(place)} overlaps another one", "let each word belong to one multiword token");
        else if (id.Id != _lastWord + 1)
            Refuse(place, $"The range {_file.Shown(place)} is out of place", "put it before its first word");
        (_rangePlace, _rangeEnd) = (place, id.SubId);
    }

    private void CheckUpos()
    {
        if (_columns.TextOrNull(ConlluColumns.Upos) is not { Length: > 0 } tag || UniversalTags.Contains(tag))
            return;

        var nearest = _file.IsFull ? null : UniversalTags.Nearest(tag);
        var scalar = new SourceScalar(tag, ScalarStyle.Plain, _columns[ConlluColumns.Upos]);
        _file.Report(
            DiagnosticRules.BadConllu,
            scalar.Place,
            ValueFixes.Replace(_file, scalar, nearest),
            $"'{SourceFile.Shorten(tag)}' is no part of speech of Universal Dependencies",
            nearest is null ? "write one of the 17, or _" : NearestWord.Advice(nearest, UniversalTags.All));
    }

    /// <summary>The head, or -1 where there is none.</summary>
    private int HeadOf(ConlluId id)
    {
        if (_columns.IsUnderscore(ConlluColumns.Head))
            return -1;

        var place = _columns[ConlluColumns.Head];
        var at = place.Start;
        if (id.Kind != GoldTokenKind.Word)
            Refuse(place, $"'{_file.Shown(place)}' is the head of a line that has none", "write _; only words have heads");
        else if (ConlluId.TryNumber(_file.Text, ref at, place.End, out var head) && at == place.End)
            return head;
        else if (place.Length > 0)
            Refuse(place, $"'{_file.Shown(place)}' is no head", "write the id of a word, 0 for the root, or _");
        return -1;
    }

    private void EndSentence(TextSpan firstLine)
    {
        if (_rangeEnd > _lastWord)
            Refuse(_rangePlace, $"The range {_file.Shown(_rangePlace)} ends behind the last word", $"end it at {_lastWord}, or add its words");
        if (!_isWellFormed)
            return;
        if (_lastWord == 0)
            Refuse(firstLine, "The sentence has no words", "add some, or take it away");
        else
            _isWellFormed = ConlluTree.Check(_file, _rows, _lastWord);
    }

    private void Refuse(TextSpan place, string problem, string advice)
    {
        _isWellFormed = false;
        _file.Report(DiagnosticRules.BadConllu, place, problem, advice);
    }
}
