namespace Corpus.Sources;

/// <summary>Checks that the heads of a sentence make a tree.</summary>
internal sealed class ConlluTree
{
    private readonly SourceFile _file;
    private readonly ConlluRow[] _words;

    private ConlluTree(SourceFile file, IReadOnlyList<ConlluRow> rows, int count)
    {
        _file = file;
        _words = new ConlluRow[count];
        foreach (var row in rows)
        {
            if (row.Token.Kind == GoldTokenKind.Word)
                _words[row.Token.Id - 1] = row;
        }
    }

    /// <summary>
    /// Reports heads that are no words of the sentence, circles, and none or several roots; true if who goes from head to head always ends.
    /// O(words).
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="rows">The lines of the sentence, whose words are numbered from 1.</param>
    /// <param name="count">How many words there are.</param>
    public static bool Check(SourceFile file, IReadOnlyList<ConlluRow> rows, int count)
    {
        var tree = new ConlluTree(file, rows, count);
        return tree.HasHeadsThatAreWords() && tree.HasRoots() && tree.HasNoCircle();
    }

    private bool HasHeadsThatAreWords()
    {
        var has = true;
        foreach (var word in _words)
        {
            if (word.Token.Head > _words.Length)
                has = Report(word, $"The head {word.Token.Head} is no word of the sentence", $"write a number up to {_words.Length}");
            else if (word.Token.Head == word.Token.Id)
                has = Report(word, "The word is its own head", "write the id of another word, or 0 for the root");
        }

        return has;
    }

    // A sentence whose heads are not all given has no root to ask for.
    private bool HasRoots()
    {
        var roots = 0;
        var heads = 0;
        foreach (var word in _words)
        {
            heads += word.Token.Head >= 0 ? 1 : 0;
            if (word.Token.Head == 0 && ++roots == 2)
                Report(word, "The sentence has a second root", "give one word the head 0, and the others the ids of words");
        }

        return roots > 0 || heads < _words.Length || Report(_words[0], "The sentence has no root", "give one word the head 0");
    }

    private bool HasNoCircle()
    {
        // The walk from which word came by first; each word is passed once.
        var passedFrom = new int[_words.Length + 1];
        foreach (var start in _words)
        {
            var at = start.Token.Id;
            while (at > 0 && passedFrom[at] == 0)
            {
                passedFrom[at] = start.Token.Id;
                at = _words[at - 1].Token.Head;
            }

            if (at > 0 && passedFrom[at] == start.Token.Id)
                return Report(_words[at - 1], "The heads go in a circle", "give one of its words a head outside of it");
        }

        return true;
    }

    /// <summary>Reports at the head of the word; always false.</summary>
    private bool Report(ConlluRow word, string problem, string advice)
    {
        _file.Report(DiagnosticRules.BadConllu, word.HeadPlace, problem, advice);
        return false;
    }
}
