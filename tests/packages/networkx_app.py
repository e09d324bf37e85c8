# /// script
# dependencies = ["networkx==3.6.1"]
#
# [tool.hognose]
# world = "packages"
# wit = "world.wit"
# ///
"""Graphs: paths, centrality, components."""

import networkx
from sdk import exports


class Run(exports.Run):
    def run(self) -> None:
        graph = networkx.karate_club_graph()
        print(networkx.shortest_path(graph, 0, 33))
        rank = networkx.degree_centrality(graph)
        print(max(rank, key=rank.get), networkx.number_connected_components(graph))
