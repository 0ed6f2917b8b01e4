using Corpus.Sources;

namespace Corpus.Generator.Models;

/// <summary>Some of the named articles of one class: as many as go into one generated file.</summary>
/// <param name="Types">The names.</param>
/// <param name="Scope">The nested class, dotted; empty for the corpus class itself.</param>
/// <param name="Number">The page within the scope, from 1.</param>
/// <param name="Members">The articles in corpus order.</param>
/// <param name="HintName">The name of the generated file.</param>
internal sealed record MembersPage(
    TypesModel Types, string Scope, int Number, EquatableArray<MemberSummary> Members, string HintName)
{
    /// <summary>
    /// Members per generated file: enough to keep the number of files low (dotnet/runtime#68353: thousands hang an editor), few
    /// enough that an edit writes little again.
    /// </summary>
    public const int Size = 250;
}
