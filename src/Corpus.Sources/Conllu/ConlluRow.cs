namespace Corpus.Sources;

/// <summary>A token line of CoNLL-U that has been read.</summary>
/// <param name="Token">The token; its place in the text comes later.</param>
/// <param name="IsSurface">Whether the text has it: a multiword token, or a word outside of one.</param>
/// <param name="IdPlace">Where its id stands.</param>
/// <param name="HeadPlace">Where its head stands.</param>
internal readonly record struct ConlluRow(GoldToken Token, bool IsSurface, TextSpan IdPlace, TextSpan HeadPlace)
{
    /// <summary>Whether no space follows it.</summary>
    public bool IsGluedToNext
    {
        get
        {
            const string Mark = "SpaceAfter=No";
            var misc = Token.Misc;
            var at = misc is null ? -1 : misc.IndexOf(Mark, StringComparison.Ordinal);
            while (at >= 0)
            {
                var end = at + Mark.Length;
                if ((at == 0 || misc![at - 1] == '|') && (end == misc!.Length || misc[end] == '|'))
                    return true;
                at = misc!.IndexOf(Mark, end, StringComparison.Ordinal);
            }

            return false;
        }
    }
}
